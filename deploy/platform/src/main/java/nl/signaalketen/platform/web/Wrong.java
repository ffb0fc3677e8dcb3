package nl.signaalketen.platform.web;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field where, as a JSON pointer without its first slash: {@code persons/0/sex}; empty for the whole
 * @param problem what is wrong and what would be right
 */
public record Wrong(String field, String problem) {

    private static final String THESE_DO = "; these do: ";
    private static final String BETWEEN = ", ";

    /**
     * A choice that does not go with another.
     *
     * @param other what it does not go with, and which was chosen: {@code reason CONCREET_GENOEG}
     * @param fitting codes that would go with it
     */
    public static Wrong notWith(String field, String other, Collection<? extends Enum<?>> fitting) {
        return new Wrong(
                field,
                "does not go with the " + other + THESE_DO
                        + fitting.stream().map(Enum::name).collect(joining(BETWEEN)));
    }

    /** Codes that would do, where the problem names them. */
    public List<String> fitting() {
        var named = problem.indexOf(THESE_DO);
        return named < 0
                ? List.of()
                : List.of(problem.substring(named + THESE_DO.length()).split(BETWEEN));
    }
}

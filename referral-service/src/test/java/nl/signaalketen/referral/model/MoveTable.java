package nl.signaalketen.referral.model;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of text, a row per state and a column per command: the name of the fact that follows, {@code -} for success without
 * news, {@code refused} for what is not possible.
 */
record MoveTable(List<String> commands, List<List<String>> rows) {

    record Move(String state, String command, String expected) {

        @Override
        public String toString() {
            return state + " + " + command + " = " + expected;
        }
    }

    static MoveTable of(String text) {
        var lines = text.lines().map(line -> List.of(line.trim().split("\\s+"))).toList();
        return new MoveTable(lines.getFirst(), lines.subList(1, lines.size()));
    }

    Stream<Move> moves() {
        return rows.stream()
                .flatMap(row -> IntStream.range(0, commands.size())
                        .mapToObj(column -> new Move(row.getFirst(), commands.get(column), row.get(column + 1))));
    }

    /** Rows of one state may be told apart after a dot. */
    Set<String> states() {
        return rows.stream().map(row -> row.getFirst().split("\\.")[0]).collect(toUnmodifiableSet());
    }

    static Set<String> kindsOf(Class<?> sealedType) {
        return Arrays.stream(sealedType.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(toUnmodifiableSet());
    }

    static <S, C> String outcome(BiFunction<S, C, ? extends List<?>> decide, S state, C command) {
        try {
            var facts = decide.apply(state, command);
            return facts.isEmpty() ? "-" : facts.getFirst().getClass().getSimpleName();
        } catch (CommandRefused refused) {
            return "refused";
        }
    }
}

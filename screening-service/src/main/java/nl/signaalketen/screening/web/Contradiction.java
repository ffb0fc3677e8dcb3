package nl.signaalketen.screening.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.signaalketen.platform.web.Wrong;
import tools.jackson.databind.JsonNode;

/** Two choices of one document that do not go together: both are named, since either may be the slip, with what would go. */
final class Contradiction {

    private Contradiction() {}

    /** Of a choice that is missing or no code there is nothing to say: the schema does. */
    static <D extends Enum<D>, R extends Enum<R>> Stream<Wrong> between(
            JsonNode document, String decision, Class<D> decisions, Class<R> reasons, BiPredicate<R, D> goTogether) {
        var decided = code(document, decision, decisions);
        var because = code(document, "reason", reasons);
        if (decided.isEmpty() || because.isEmpty() || goTogether.test(because.get(), decided.get())) {
            return Stream.empty();
        }
        return Stream.of(
                Wrong.notWith(
                        decision,
                        "reason " + because.get(),
                        those(decisions, one -> goTogether.test(because.get(), one))),
                Wrong.notWith(
                        "reason",
                        decision + " " + decided.get(),
                        those(reasons, one -> goTogether.test(one, decided.get()))));
    }

    private static <C extends Enum<C>> List<C> those(Class<C> codes, Predicate<C> fit) {
        return Arrays.stream(codes.getEnumConstants()).filter(fit).toList();
    }

    static <C extends Enum<C>> Optional<C> code(JsonNode document, String field, Class<C> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(document.path(field).asString("")))
                .findFirst();
    }
}

package nl.signaalketen.screening.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.signaalketen.platform.web.Wrong;
import tools.jackson.databind.JsonNode;

/** Two choices of one document that do not go together: both are named, since either may be the slip. */
final class Contradiction {

    private Contradiction() {}

    /** Of a choice that is missing or no code there is nothing to say: the schema does. */
    static <D extends Enum<D>, R extends Enum<R>> Stream<Wrong> between(
            JsonNode document, String decision, Class<D> decisions, Class<R> reasons, BiPredicate<R, D> goTogether) {
        var decided = code(document, decision, decisions);
        var because = code(document, "reason", reasons);
        return decided.isPresent() && because.isPresent() && !goTogether.test(because.get(), decided.get())
                ? Stream.of(
                        new Wrong(decision, "does not go with the reason " + because.get()),
                        new Wrong("reason", "does not go with the %s %s".formatted(decision, decided.get())))
                : Stream.empty();
    }

    private static <C extends Enum<C>> Optional<C> code(JsonNode document, String field, Class<C> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(document.path(field).asString("")))
                .findFirst();
    }
}

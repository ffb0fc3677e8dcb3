package nl.signaalketen.referral.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The filters of a request. Each is read by name; {@link #check} then refuses the request as a whole. */
final class Filters {

    private final MultiValueMap<String, String> given;
    private final Set<String> known = new HashSet<>();
    private final List<Wrong> wrong = new ArrayList<>();

    Filters(MultiValueMap<String, String> given) {
        this.given = given;
    }

    /** Of a filter that may be given more than once. */
    List<String> all(String name) {
        known.add(name);
        return given.getOrDefault(name, List.of());
    }

    /**
     * Of a filter that is given at most once.
     *
     * @param otherwise where it is left out
     * @param problem what is said of a value that has no meaning
     * @param meaning of a value, none where it has none
     */
    <T extends @Nullable Object> T one(
            String name, T otherwise, String problem, Function<String, @Nullable T> meaning) {
        var values = all(name);
        if (values.isEmpty()) {
            return otherwise;
        }
        if (values.size() > 1) {
            isWrong(name, "is given more than once");
            return otherwise;
        }
        var value = meaning.apply(values.getFirst());
        if (value == null) {
            isWrong(name, problem);
            return otherwise;
        }
        return value;
    }

    void isWrong(String field, String problem) {
        wrong.add(new Wrong(field, problem));
    }

    /** @throws InvalidInput naming all that is wrong, and any other filter too, which would else be taken for none */
    void check() {
        var all = Stream.of(unknown(), wrong).flatMap(Collection::stream).toList();
        if (!all.isEmpty()) {
            throw new InvalidInput(all);
        }
    }

    private List<Wrong> unknown() {
        return given.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new Wrong(name, "is not a filter here"))
                .toList();
    }
}

package nl.signaalketen.platform.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The filters of a request. Each is read by name; {@link #check} then refuses the request as a whole, with every wrong, repeated
 * and unknown one named.
 */
public final class GivenFilters {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final MultiValueMap<String, String> given;
    private final Set<String> known = new HashSet<>();
    private final List<Wrong> wrong = new ArrayList<>();

    public GivenFilters(MultiValueMap<String, String> given) {
        this.given = given;
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** Of a filter that may be given more than once. */
    public List<String> all(String name) {
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
    public <T extends @Nullable Object> T one(
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

    /** A number from 1 to the most. */
    public int number(String name, int otherwise, int most) {
        return one(name, otherwise, "is not a number from 1 to " + most, text -> {
            var number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
            return number < 1 || number > most ? null : number;
        });
    }

    public void isWrong(String field, String problem) {
        wrong.add(new Wrong(field, problem));
    }

    public boolean allRightSoFar() {
        return wrong.isEmpty();
    }

    /** @throws InvalidInput naming all that is wrong, and any other filter too, which would else be taken for none */
    public void check() {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> isWrong(name, "is not a filter here"));
        if (!wrong.isEmpty()) {
            throw new InvalidInput(List.copyOf(wrong));
        }
    }
}

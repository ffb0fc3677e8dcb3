package nl.signaalketen.projections.pages;

import java.util.List;
import java.util.regex.Pattern;
import nl.signaalketen.platform.web.Wrong;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, each at its field. The doors say it in English; a page says it by a message of the same meaning.
 *
 * @param all in the order in which they were found
 */
public record Mistakes(List<Mistake> all) {

    public static final Mistakes NONE = new Mistakes(List.of());

    private static final String NO_SUCH_NUMBER =
            "string found, integer expected|must have a (maximum|minimum) value of .*";

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("missing", "is missing"),
            new Meaning("not-of-part", "slice/.*", "is not one of .* and .*"),
            new Meaning("choice", "(must be|is not) one of .*"),
            new Meaning("all-of-it", "is not asOf"),
            new Meaning("year", "is not a year from .*"),
            new Meaning("year-to-come", "is still to come"),
            new Meaning("day", "(must be a day of the calendar|is not a day between).*"),
            new Meaning("after", "is after to"),
            new Meaning("before", "is before from"),
            new Meaning("too-long", "is more than \\d+ days .*"),
            new Meaning("unknown", "is not known here"),
            new Meaning("number", "must be a uuid"),
            new Meaning("not-with", ".* is false|does not go with the outcome .*"),
            new Meaning("not-with-reason", "does not go with the reason .*"),
            new Meaning("not-with-classificatie", "does not go with the classificatie .*"),
            new Meaning("not-with-track", "does not go with the track .*"),
            new Meaning("not-with-birth-date", "does not go with the birthDate"),
            new Meaning("not-with-age", "does not go with the age"),
            new Meaning("missing", "string found, boolean expected"),
            new Meaning("place", "is missing; name the municipality.*"),
            new Meaning("region", "is not the region in which this municipality lies"),
            new Meaning("future", "must not be in the future"),
            new Meaning("past", "must not be before .*"),
            new Meaning("birth", "must not be after the day of the observation"),
            new Meaning("age", "(.*/)?age", NO_SUCH_NUMBER),
            new Meaning("too-large", "must have a maximum value of .*"),
            new Meaning("whole", NO_SUCH_NUMBER),
            new Meaning("long", "must be at most .*"),
            new Meaning("login", "casusregisseur", "must match .*"),
            new Meaning("shape", "must match .*"),
            new Meaning("presumed-casus", "is missing; the reason .* says that there is one"),
            new Meaning("no-indicators", "must name one at least where the reason is .*"),
            new Meaning("not-without-indicators", "does not go without indicators"));

    private static final String OTHER = "other";
    private static final Pattern OF_A_PERSON = Pattern.compile("persons/(\\d+)/");

    /**
     * @param field as the door names it
     * @param key message that says what is wrong
     * @param words of the door itself
     */
    public record Mistake(String field, String key, String words) {

        /** The person of a report whom it is about, the first of them 1; none where it is about no person. */
        public @Nullable Integer person() {
            var found = OF_A_PERSON.matcher(field);
            return found.lookingAt() ? Integer.parseInt(found.group(1)) + 1 : null;
        }

        /** Of the field in the page. */
        public String id() {
            return field.replace('/', '-');
        }

        /** Codes that would go with the other choice, where the door names them. */
        public List<String> fitting() {
            return new Wrong(field, words).fitting();
        }

        /** Message that names the field: of {@code persons/0/sex} it is {@code field.persons.sex}. */
        public String label() {
            return "field." + field.replaceAll("/\\d+", "").replace('/', '.');
        }
    }

    private record Meaning(String key, Pattern field, Pattern words) {
        Meaning(String key, String words) {
            this(key, ".*", words);
        }

        Meaning(String key, String field, String words) {
            this(key, Pattern.compile(field), Pattern.compile(words, Pattern.DOTALL));
        }

        boolean isOf(Wrong one) {
            return field.matcher(one.field()).matches()
                    && words.matcher(one.problem()).matches();
        }
    }

    public static Mistakes of(List<Wrong> wrong) {
        return new Mistakes(wrong.stream()
                .map(one -> new Mistake(one.field(), "mistake." + meaning(one), one.problem()))
                .toList());
    }

    private static String meaning(Wrong one) {
        return MEANINGS.stream()
                .filter(meaning -> meaning.isOf(one))
                .map(Meaning::key)
                .findFirst()
                .orElse(OTHER);
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public @Nullable Mistake at(String field) {
        return all.stream()
                .filter(mistake -> mistake.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}

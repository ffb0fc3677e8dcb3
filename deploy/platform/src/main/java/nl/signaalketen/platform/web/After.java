package nl.signaalketen.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on that is in order of a moment: after an item, and the moment by which it stands in the order.
 *
 * @param item its id, with what else stands behind the moment in the order
 */
public record After(Instant moment, String item) {

    /** Of nothing, where the database asks for a UUID. */
    public static final UUID NO_ID = new UUID(0, 0);

    /** Before the first of any list. */
    public static final After NOTHING = new After(Instant.parse("1900-01-01T00:00:00Z"), NO_ID.toString());

    /** Of what has no moment yet, and so comes last. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final String SEPARATOR = "~";
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-[\\dT:.-]{8,25}Z");

    /**
     * @param items how the ids of this list are written, as a regular expression
     * @return nothing where a list never said that
     */
    public static @Nullable After parse(String text, String items) {
        var parts = text.split(SEPARATOR, 2);
        if (parts.length < 2 || !MOMENT.matcher(parts[0]).matches() || !parts[1].matches(items)) {
            return null;
        }
        try {
            return new After(Instant.parse(parts[0]), parts[1]);
        } catch (DateTimeException noSuchMoment) {
            return null;
        }
    }

    /** As an answer gives it as {@code next}. */
    @Override
    public String toString() {
        return moment + SEPARATOR + item;
    }
}

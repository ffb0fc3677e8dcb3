package nl.signaalketen.referral.feedback;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.signaalketen.platform.web.Ids;
import org.jspecify.annotations.Nullable;

/** Where a list goes on: after a signal, and the moment by which it stands in the order. */
public record After(Instant moment, UUID signal) {

    /** Before the first of a list. */
    public static final After NOTHING = new After(Instant.EPOCH, new UUID(0, 0));

    /** Of what has no moment yet, and so comes last. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final String SEPARATOR = "~";
    private static final Pattern NEXT = Pattern.compile("\\d{4}-[\\dT:.-]{8,25}Z" + SEPARATOR + Ids.UUID);

    /** @return nothing where a list never said that */
    public static @Nullable After parse(String text) {
        if (!NEXT.matcher(text).matches()) {
            return null;
        }
        var parts = text.split(SEPARATOR);
        try {
            return new After(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException noSuchMoment) {
            return null;
        }
    }

    /** As the answer before gives it. */
    @Override
    public String toString() {
        return moment + SEPARATOR + signal;
    }
}

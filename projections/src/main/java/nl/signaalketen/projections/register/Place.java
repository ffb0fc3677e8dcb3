package nl.signaalketen.projections.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the register goes on: after the registration that began with that classification. It stands in addresses, so it names a
 * fact and nobody.
 *
 * @param beganWith id of the event
 */
record Place(Instant since, String beganWith) {

    private static final String NOTHING = "";
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3}|\\.\\d{6})?Z) ([\\w-]{1,64})");

    /** At the beginning of a year. */
    static Place before(OffsetDateTime start) {
        return new Place(start.toInstant(), NOTHING);
    }

    /** @return nothing where it was not written here */
    static @Nullable Place read(String text) {
        var written = WRITTEN.matcher(decoded(text));
        return written.matches() ? new Place(Instant.parse(written.group(1)), written.group(2)) : null;
    }

    /** For whoever goes on to hand back as it is. */
    String written() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((since + " " + beganWith).getBytes(StandardCharsets.UTF_8));
    }

    boolean isBefore(OffsetDateTime start) {
        return since.isBefore(start.toInstant());
    }

    OffsetDateTime moment() {
        return since.atOffset(ZoneOffset.UTC);
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notWrittenHere) {
            return NOTHING;
        }
    }
}

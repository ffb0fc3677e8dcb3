package nl.signaalketen.local.ops;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule version, as a service shows it. */
record RuleVersion(
        String set,
        String version,
        String state,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String checksum,
        List<Done> history) {

    /** What was done with it. */
    record Done(String what, String by, String reason, Instant at) {

        String text() {
            return "%s %s by %s: %s".formatted(at.truncatedTo(ChronoUnit.SECONDS), what, by, reason);
        }
    }

    String name() {
        return set + "/" + version;
    }

    String when() {
        return (from == null ? "" : " from " + from) + (until == null ? "" : " until " + until);
    }

    /** Where it stands, in a sentence. */
    String standing() {
        return "%s is %s%s".formatted(name(), state, when());
    }
}

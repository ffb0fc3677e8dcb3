package nl.signaalketen.local.ops;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Figures of a year that were published, as projections shows them. */
record Publication(
        String name,
        String countingRule,
        Map<String, Long> position,
        String checksum,
        String publishedBy,
        Instant publishedAt,
        String reason) {

    static final String PATH = "/v1/publications";

    String day() {
        return publishedAt.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    long records() {
        return position.values().stream().mapToLong(Long::longValue).sum();
    }
}

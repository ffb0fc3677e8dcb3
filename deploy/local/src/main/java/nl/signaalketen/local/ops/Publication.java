package nl.signaalketen.local.ops;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures of a year that were published, as projections shows them. */
record Publication(
        String name,
        String countingRule,
        Map<String, Long> position,
        String checksum,
        String publishedBy,
        Instant publishedAt,
        String reason,
        int hiddenBelow,
        @Nullable String revises) {

    static final String PATH = "/v1/publications";

    String day() {
        return publishedAt.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Or a dash for the first of its year. */
    String revised() {
        return revises == null ? "-" : revises;
    }

    long records() {
        return position.values().stream().mapToLong(Long::longValue).sum();
    }
}

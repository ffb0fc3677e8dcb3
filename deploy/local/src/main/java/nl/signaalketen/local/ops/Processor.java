package nl.signaalketen.local.ops;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What follows a stream, as a service shows it. */
record Processor(
        String name,
        String kind,
        long position,
        @Nullable Long end,
        @Nullable Long lag,
        String state,
        @Nullable String lastError) {

    private static final int STEPS = 20;

    /** As {@code ###############-----}; all of it only where nothing is left to read. */
    String bar() {
        if (end == null) {
            return "?".repeat(STEPS);
        }
        var done = position >= end ? STEPS : (int) Math.min(STEPS - 1, position * STEPS / end);
        return "#".repeat(done) + "-".repeat(STEPS - done);
    }

    String text(@Nullable Long number) {
        return number == null ? "?" : String.format(Locale.ROOT, "%,d", number);
    }

    /** By its last word alone. */
    String error() {
        return lastError == null ? "" : lastError.substring(lastError.lastIndexOf('.') + 1);
    }
}

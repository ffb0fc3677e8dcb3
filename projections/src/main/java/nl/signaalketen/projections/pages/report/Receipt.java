package nl.signaalketen.projections.pages.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The receipt of a signal as signal-service gives it. */
record Receipt(
        String signal,
        String reference,
        String region,
        Instant reportedAt,
        String urgency,
        String ruleVersion,
        List<String> rules) {

    /** As it stands on the agenda. */
    public String shortNumber() {
        return signal.substring(signal.length() - 8).toUpperCase(Locale.ROOT);
    }

    public boolean isHard() {
        return urgency.equals("HARD");
    }
}

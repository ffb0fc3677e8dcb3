package nl.signaalketen.projections.pages.report;

import java.time.Instant;
import java.util.List;
import nl.signaalketen.projections.pages.Words;

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
        return Words.shortNumber(signal);
    }

    public boolean isHard() {
        return urgency.equals("HARD");
    }
}

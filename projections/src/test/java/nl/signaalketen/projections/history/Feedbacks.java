package nl.signaalketen.projections.history;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import nl.signaalketen.referral.contract.FeedbackGiven;
import nl.signaalketen.referral.contract.FeedbackTermSet;

/** What is said of the feedback on a signal. */
public final class Feedbacks {

    private Feedbacks() {}

    /** The aandachtsfunctionaris within a week, the melder within two. */
    public static Function<Instant, Object> due(String signal) {
        return at -> new FeedbackTermSet(signal, at.plus(Duration.ofDays(7)), at.plus(Duration.ofDays(14)));
    }

    public static Function<Instant, Object> toAandachtsfunctionaris(String signal) {
        return told(signal, "AANDACHTSFUNCTIONARIS");
    }

    public static Function<Instant, Object> toMelder(String signal) {
        return told(signal, "MELDER");
    }

    private static Function<Instant, Object> told(String signal, String to) {
        return at -> new FeedbackGiven(signal, "school-roermond", to, "IN_BEHANDELING", "procesregisseur", at);
    }
}

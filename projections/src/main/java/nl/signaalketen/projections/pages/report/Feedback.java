package nl.signaalketen.projections.pages.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the agency is told of one signal, as {@code GET /v1/feedback} of referral-service tells it: who is a melder alone does not
 * see the first step.
 *
 * @param melderBy until when the melder is told; none while no meeting is done with the signal
 */
record Feedback(
        String signal,
        String region,
        @Nullable Instant melderBy,
        @Nullable String toAandachtsfunctionaris,
        @Nullable Instant aandachtsfunctionarisToldAt,
        @Nullable String toMelder,
        @Nullable Instant melderToldAt) {

    /** How far it has come. */
    enum State {
        WAITS_FOR_MEETING,
        DISCUSSED,
        AANDACHTSFUNCTIONARIS_TOLD,
        MELDER_TOLD
    }

    /** Whether the melder was told after that moment. */
    boolean isToldSince(Instant moment) {
        return melderToldAt != null && melderToldAt.isAfter(moment);
    }

    public State state() {
        if (toMelder != null) {
            return State.MELDER_TOLD;
        }
        if (toAandachtsfunctionaris != null) {
            return State.AANDACHTSFUNCTIONARIS_TOLD;
        }
        return melderBy == null ? State.WAITS_FOR_MEETING : State.DISCUSSED;
    }
}

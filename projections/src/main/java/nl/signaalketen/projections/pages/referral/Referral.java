package nl.signaalketen.projections.pages.referral;

import java.time.Instant;
import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.Words;
import org.jspecify.annotations.Nullable;

/** A referral as {@code GET /v1/referrals} of referral-service tells it. */
record Referral(
        String referral,
        @Nullable String signal,
        @Nullable String casus,
        @Nullable String betrokkene,
        String agency,
        String region,
        String track,
        @Nullable String shelter,
        String urgency,
        State state,
        String level,
        Instant askedAt,
        Instant acknowledgeBy,
        @Nullable String declineReason,
        @Nullable String outcome,
        String ruleVersion,
        List<String> rules,
        @Nullable String municipality,
        @Nullable String exploitation,
        @Nullable String sector,
        @Nullable Boolean minor) {

    enum State {
        ASKED,
        ACKNOWLEDGED,
        ACCEPTED,
        DECLINED,
        COMPLETED
    }

    /** Enough of the number to tell one from another by ear. */
    public String shortNumber() {
        return Words.shortNumber(referral);
    }

    boolean waitsFor(Caller caller) {
        return agency.equals(caller.agency());
    }

    /** Whether the time to acknowledge it in has passed without an answer. */
    public boolean isLate(Instant now) {
        return state == State.ASKED && now.isAfter(acknowledgeBy);
    }
}

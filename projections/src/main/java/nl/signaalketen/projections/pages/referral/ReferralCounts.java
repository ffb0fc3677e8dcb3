package nl.signaalketen.projections.pages.referral;

import java.util.Map;
import nl.signaalketen.projections.pages.referral.Referral.State;

/**
 * How much there is in an inbox, as {@code GET /v1/referrals/counts} of referral-service tells it.
 *
 * @param states how many stand in each
 * @param late how many were not acknowledged in time
 */
record ReferralCounts(Map<State, Long> states, long late) {

    public long in(State state) {
        return states.getOrDefault(state, 0L);
    }
}

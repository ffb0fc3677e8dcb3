package nl.signaalketen.projections.pages.referral;

import java.time.Clock;
import java.time.Instant;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.referral.Referral.State;
import nl.signaalketen.projections.pages.service.Answer;
import nl.signaalketen.projections.pages.service.ChainService;
import org.springframework.stereotype.Component;

/** What referral-service says to whoever is signed in. */
@Component
class ReferralInbox {

    private static final String IN_STATE = "/v1/referrals?state={state}&limit={limit}";
    private static final int PAGE_SIZE = 50;

    private final ChainService referralService;
    private final Clock clock;

    ReferralInbox(ChainService referralService, Clock clock) {
        this.referralService = referralService;
        this.clock = clock;
    }

    /**
     * In the order in which they are to be answered, a page at a time.
     *
     * @param after where the page begins; empty for the first
     * @throws NotFound where no page begins there
     */
    ReferralList in(State state, String after) {
        return after.isEmpty()
                ? referralService.get(ReferralList.class, IN_STATE, state, PAGE_SIZE)
                : referralService.get(ReferralList.class, IN_STATE + "&after={after}", state, PAGE_SIZE, after);
    }

    ReferralCounts counts() {
        return referralService.get(ReferralCounts.class, "/v1/referrals/counts");
    }

    Referral one(String referral) {
        return referralService.get(Referral.class, "/v1/referrals/{referral}", referral);
    }

    Answer answer(String referral, ReferralAnswer answer, String chosen) {
        return referralService.post(answer.body(chosen), "/v1/referrals/{referral}/" + answer.path(), referral);
    }

    Instant now() {
        return clock.instant();
    }
}

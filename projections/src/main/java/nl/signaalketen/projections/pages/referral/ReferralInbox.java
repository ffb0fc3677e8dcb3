package nl.signaalketen.projections.pages.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.signaalketen.projections.pages.service.Answer;
import nl.signaalketen.projections.pages.service.ChainService;
import org.springframework.stereotype.Component;

/** What referral-service says to whoever is signed in. */
@Component
class ReferralInbox {

    private final ChainService referralService;
    private final Clock clock;

    ReferralInbox(ChainService referralService, Clock clock) {
        this.referralService = referralService;
        this.clock = clock;
    }

    /** Oldest first. */
    List<Referral> all() {
        return List.of(referralService.get(Referral[].class, "/v1/referrals"));
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

package nl.signaalketen.referral.publish;

import static nl.signaalketen.referral.contract.ReferralTopics.REFERRALS;

import nl.signaalketen.platform.outbox.Outbox;
import nl.signaalketen.referral.model.FeedbackEvent;
import nl.signaalketen.referral.model.ReferralEvent;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** Tells the chain. */
@DisallowReplay
class Announcements {

    static final String NAME = "announcements";

    private final Outbox outbox;

    Announcements(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventHandler
    void on(ReferralEvent fact) {
        outbox.send(REFERRALS, fact.referral(), ContractWords.of(fact));
    }

    @EventHandler
    void on(FeedbackEvent fact) {
        outbox.send(REFERRALS, fact.signal(), ContractWords.of(fact));
    }
}

package nl.signaalketen.referral.policy;

import nl.signaalketen.referral.model.ReferralEvent.ReferralAccepted;
import nl.signaalketen.referral.routing.Routing;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** What crossed the border is passed to the partners on the other side; the table says to whom. Source: R15, ARIEC (Linne). */
@DisallowReplay
class WhenEuriecAcceptsThenPassOn {

    static final String NAME = "when-euriec-accepts-then-pass-on";

    private final Routing routing;
    private final Referring referring;

    WhenEuriecAcceptsThenPassOn(Routing routing, Referring referring) {
        this.routing = routing;
        this.referring = referring;
    }

    @EventHandler
    void on(ReferralAccepted accepted) {
        referring.refer(routing.wantedBy(accepted));
    }
}

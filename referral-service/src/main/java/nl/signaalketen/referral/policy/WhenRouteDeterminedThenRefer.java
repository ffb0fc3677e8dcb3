package nl.signaalketen.referral.policy;

import nl.signaalketen.platform.inbox.Policy;
import nl.signaalketen.referral.routing.Routing;
import nl.signaalketen.screening.contract.RouteDetermined;
import org.springframework.stereotype.Component;

/** A route is said anew when it changes; only what was not asked before is news. Source: NML 4.2, step 7. */
@Component
class WhenRouteDeterminedThenRefer implements Policy<RouteDetermined> {

    private final Routing routing;
    private final Referring referring;

    WhenRouteDeterminedThenRefer(Routing routing, Referring referring) {
        this.routing = routing;
        this.referring = referring;
    }

    @Override
    public Class<RouteDetermined> hears() {
        return RouteDetermined.class;
    }

    @Override
    public void on(RouteDetermined route) {
        referring.refer(routing.wantedBy(route));
    }
}

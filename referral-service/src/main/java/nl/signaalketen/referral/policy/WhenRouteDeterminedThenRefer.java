package nl.signaalketen.referral.policy;

import nl.signaalketen.platform.inbox.Policy;
import nl.signaalketen.referral.routing.NewestRoutes;
import nl.signaalketen.referral.routing.Routing;
import nl.signaalketen.screening.contract.RouteDetermined;
import org.springframework.stereotype.Component;

/**
 * A route is said anew when it changes; only what was not asked before is news. One that is heard late, after a newer one, is
 * not acted on: consent may have been withdrawn since. Source: NML 4.2, step 7.
 */
@Component
class WhenRouteDeterminedThenRefer implements Policy<RouteDetermined> {

    private final NewestRoutes newest;
    private final Routing routing;
    private final Referring referring;

    WhenRouteDeterminedThenRefer(NewestRoutes newest, Routing routing, Referring referring) {
        this.newest = newest;
        this.routing = routing;
        this.referring = referring;
    }

    @Override
    public Class<RouteDetermined> hears() {
        return RouteDetermined.class;
    }

    @Override
    public void on(RouteDetermined route) {
        if (newest.isNewest(route)) {
            referring.refer(routing.wantedBy(route));
        }
    }
}

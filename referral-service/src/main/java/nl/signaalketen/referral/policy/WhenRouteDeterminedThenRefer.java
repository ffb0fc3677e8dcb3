package nl.signaalketen.referral.policy;

import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.platform.inbox.Policy;
import nl.signaalketen.referral.model.ReferralCommand.AskReferral;
import nl.signaalketen.referral.routing.Routing;
import nl.signaalketen.screening.contract.RouteDetermined;
import org.springframework.stereotype.Component;

/** A route is said anew when it changes; only what was not asked before is news. Source: NML 4.2, step 7. */
@Component
class WhenRouteDeterminedThenRefer implements Policy<RouteDetermined> {

    private final Routing routing;
    private final Commands commands;

    WhenRouteDeterminedThenRefer(Routing routing, Commands commands) {
        this.routing = routing;
        this.commands = commands;
    }

    @Override
    public Class<RouteDetermined> hears() {
        return RouteDetermined.class;
    }

    @Override
    public void on(RouteDetermined route) {
        routing.wantedBy(route).forEach(request -> commands.send(new AskReferral(request)));
    }
}

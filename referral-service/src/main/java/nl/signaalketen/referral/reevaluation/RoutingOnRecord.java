package nl.signaalketen.referral.reevaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.signaalketen.platform.replay.DecisionsOnRecord;
import nl.signaalketen.platform.rules.Decided;
import nl.signaalketen.referral.model.RoutingEvent;
import nl.signaalketen.referral.model.RoutingEvent.RoutingDecided;
import nl.signaalketen.referral.model.RoutingEvent.RoutingRevised;
import nl.signaalketen.referral.routing.Routing;
import org.springframework.stereotype.Component;

/** Whom the table named for each signal, route and acceptance, and on what. */
@Component
class RoutingOnRecord implements DecisionsOnRecord<RoutingEvent> {

    @Override
    public String set() {
        return Routing.SET;
    }

    @Override
    public Set<String> filters() {
        return Set.of("region", "exploitation");
    }

    @Override
    public List<Class<? extends RoutingEvent>> facts() {
        return List.of(RoutingDecided.class, RoutingRevised.class);
    }

    @Override
    public Decision recorded(RoutingEvent fact) {
        var routed = fact.routed();
        return new Decision(
                fact.routing().value(),
                routed.on(),
                Map.of(
                        "region",
                        routed.region(),
                        "exploitation",
                        String.valueOf(routed.inputs().get("exploitation"))),
                routed.inputs(),
                routed.receivers(),
                routed.ruleVersion(),
                routed.rules());
    }

    @Override
    public List<String> outcome(RoutingEvent fact, Decided decided) {
        return Routing.receivers(decided);
    }
}

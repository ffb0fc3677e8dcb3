package nl.signaalketen.referral.reevaluation;

import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.platform.replay.ApprovedDecisions;
import nl.signaalketen.platform.rules.Decided;
import nl.signaalketen.referral.model.RoutingCommand.ReviseRouting;
import nl.signaalketen.referral.model.RoutingId;
import nl.signaalketen.referral.routing.Routing;
import org.springframework.stereotype.Component;

/** Makes an approved routing a fact. */
@Component
class ApprovedRouting implements ApprovedDecisions {

    private final Commands commands;

    ApprovedRouting(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String set() {
        return Routing.SET;
    }

    @Override
    public void keep(String subject, Decided decided, String found, String replay, String by) {
        commands.send(new ReviseRouting(
                new RoutingId(subject),
                decided.inputs(),
                found,
                Routing.receivers(decided),
                decided.version(),
                decided.rules(),
                replay,
                by));
    }
}

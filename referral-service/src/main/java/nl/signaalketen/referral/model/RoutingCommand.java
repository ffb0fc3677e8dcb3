package nl.signaalketen.referral.model;

import java.util.List;

/** What can be wished of a routing decision. */
public sealed interface RoutingCommand {

    RoutingId routing();

    /** Keeps what the table was asked and answered. */
    record KeepRouting(RoutingId routing, Routed routed) implements RoutingCommand {}

    /**
     * Another answer, which a person approved.
     *
     * @param run id of the re-evaluation that found it
     * @param by who approved it
     */
    record ReviseRouting(
            RoutingId routing, List<String> receivers, String ruleVersion, List<String> rules, String run, String by)
            implements RoutingCommand {}
}

package nl.signaalketen.referral.model;

import java.util.List;
import java.util.Map;

/** What can be wished of a routing decision. */
public sealed interface RoutingCommand {

    RoutingId routing();

    /** Keeps what the table was asked and answered. */
    record KeepRouting(RoutingId routing, Routed routed) implements RoutingCommand {}

    /**
     * Another answer, which a person approved.
     *
     * @param inputs what was answered otherwise
     * @param found version of the rule set whose answer the re-evaluation found on record
     * @param replay id of the re-evaluation
     * @param by who approved it
     */
    record ReviseRouting(
            RoutingId routing,
            Map<String, ?> inputs,
            String found,
            List<String> receivers,
            String ruleVersion,
            List<String> rules,
            String replay,
            String by)
            implements RoutingCommand {}
}

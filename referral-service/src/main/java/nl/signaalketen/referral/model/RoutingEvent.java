package nl.signaalketen.referral.model;

import java.time.Instant;

/** The facts of a routing decision. Their names are stored: never rename. */
public sealed interface RoutingEvent {

    RoutingId routing();

    Routed routed();

    record RoutingDecided(RoutingId routing, Routed routed, Instant at) implements RoutingEvent {}

    /**
     * Another answer counts from now on, because a person approved it. No referral follows from it by itself.
     *
     * @param replay id of the re-evaluation that found it
     * @param by who approved it
     */
    record RoutingRevised(RoutingId routing, Routed routed, String replay, String by, Instant at)
            implements RoutingEvent {}
}

package nl.signaalketen.referral.model;

import java.time.Instant;
import java.util.List;
import nl.signaalketen.referral.model.RoutingCommand.*;
import nl.signaalketen.referral.model.RoutingEvent.*;

/** How a question to the table is decided, and the table of what may become of it. */
public sealed interface RoutingState {

    record Undecided() implements RoutingState {}

    record Decided(Routed routed) implements RoutingState {}

    record Step(RoutingState from, RoutingCommand wish) {}

    default List<RoutingEvent> decide(RoutingCommand command, Instant now) {
        return switch (new Step(this, command)) {
            case Step(Undecided _, KeepRouting c) -> List.of(new RoutingDecided(c.routing(), c.routed(), now));
            // a route is said anew when it changes, and what is asked then may be answered otherwise
            case Step(Decided s, KeepRouting c)
            when !s.routed().equals(c.routed()) -> List.of(new RoutingDecided(c.routing(), c.routed(), now));
            case Step(Decided s, ReviseRouting c)
            when !s.routed().receivers().equals(c.receivers()) ->
                List.of(new RoutingRevised(
                        c.routing(),
                        s.routed().answered(c.receivers(), c.ruleVersion(), c.rules()),
                        c.run(),
                        c.by(),
                        now));

            // the same wish twice is no news
            case Step(Decided _, KeepRouting _), Step(Decided _, ReviseRouting _) -> List.of();

            case Step(Undecided from, ReviseRouting refused) -> throw CommandRefused.in(from, refused);
        };
    }

    default RoutingState evolve(RoutingEvent event) {
        return new Decided(event.routed());
    }
}

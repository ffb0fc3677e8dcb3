package nl.signaalketen.referral.model;

import java.time.Instant;
import java.util.List;
import nl.signaalketen.referral.model.RoutingCommand.*;
import nl.signaalketen.referral.model.RoutingEvent.*;

/** How a question to the table is decided, and the table of what may become of it. */
public sealed interface RoutingState {

    record Undecided() implements RoutingState {}

    record Decided(Routed routed) implements RoutingState {

        private boolean isAskedAs(ReviseRouting c) {
            return routed.inputs().equals(c.inputs());
        }

        private boolean saysAs(ReviseRouting c) {
            return isAskedAs(c) && routed.receivers().equals(c.receivers());
        }

        private boolean isWhatWasFoundBy(ReviseRouting c) {
            return isAskedAs(c) && routed.ruleVersion().equals(c.found());
        }
    }

    record Step(RoutingState from, RoutingCommand wish) {}

    /**
     * The table. What is asked the same again, on whichever day, keeps the answer that stands, also one that a person approved;
     * what is asked otherwise is decided anew. An approved answer counts only for the question and the answer it was found for.
     *
     * @throws CommandRefused for what is not in the table
     */
    default List<RoutingEvent> decide(RoutingCommand command, Instant now) {
        return switch (new Step(this, command)) {
            case Step(Undecided _, KeepRouting c) -> List.of(new RoutingDecided(c.routing(), c.routed(), now));
            case Step(Decided s, KeepRouting c) when s.routed().asksAs(c.routed()) -> List.of();
            case Step(Decided _, KeepRouting c) -> List.of(new RoutingDecided(c.routing(), c.routed(), now));

            // the same wish twice is no news
            case Step(Decided s, ReviseRouting c) when s.saysAs(c) -> List.of();
            case Step(Decided s, ReviseRouting c)
            when s.isWhatWasFoundBy(c) ->
                List.of(new RoutingRevised(
                        c.routing(),
                        s.routed().answered(c.receivers(), c.ruleVersion(), c.rules()),
                        c.replay(),
                        c.by(),
                        now));

            case Step(Decided from, ReviseRouting overtaken) -> throw CommandRefused.in(from, overtaken);
            case Step(Undecided from, ReviseRouting refused) -> throw CommandRefused.in(from, refused);
        };
    }

    default RoutingState evolve(RoutingEvent event) {
        return new Decided(event.routed());
    }
}

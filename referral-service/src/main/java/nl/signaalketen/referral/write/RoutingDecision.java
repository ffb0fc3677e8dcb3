package nl.signaalketen.referral.write;

import java.time.Clock;
import nl.signaalketen.referral.model.RoutingCommand;
import nl.signaalketen.referral.model.RoutingEvent;
import nl.signaalketen.referral.model.RoutingId;
import nl.signaalketen.referral.model.RoutingState;
import nl.signaalketen.referral.model.RoutingState.Undecided;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One question to the table with its answer. */
class RoutingDecision {

    @AggregateIdentifier
    private @Nullable RoutingId id;

    private RoutingState state = new Undecided();

    RoutingDecision() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RoutingCommand command, Clock clock) {
        state.decide(command, clock.instant()).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(RoutingEvent event) {
        id = event.routing();
        state = state.evolve(event);
    }
}

package nl.signaalketen.signal.write;

import java.time.Clock;
import nl.signaalketen.signal.model.SignalCommand;
import nl.signaalketen.signal.model.SignalEvent;
import nl.signaalketen.signal.model.SignalId;
import nl.signaalketen.signal.model.SignalState;
import nl.signaalketen.signal.model.SignalState.Unreported;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;

/** The shell in which Axon runs the life of a signal. */
final class Signal {

    @AggregateIdentifier
    private SignalId id;

    private SignalState state = new Unreported();

    /** @return whether this was news */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(SignalCommand command, Clock clock) {
        var facts = state.decide(command, clock.instant());
        facts.forEach(AggregateLifecycle::apply);
        return !facts.isEmpty();
    }

    @EventSourcingHandler
    void on(SignalEvent event) {
        id = event.signal();
        state = state.evolve(event);
    }
}

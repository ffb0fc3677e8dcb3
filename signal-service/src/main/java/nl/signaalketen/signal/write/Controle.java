package nl.signaalketen.signal.write;

import java.time.Clock;
import nl.signaalketen.signal.model.ControleCommand;
import nl.signaalketen.signal.model.ControleEvent;
import nl.signaalketen.signal.model.ControleId;
import nl.signaalketen.signal.model.ControleState;
import nl.signaalketen.signal.model.ControleState.Unreported;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;

/** The shell in which Axon runs the life of a controle. */
final class Controle {

    @AggregateIdentifier
    private ControleId id;

    private ControleState state = new Unreported();

    /** @return whether this was news */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(ControleCommand command, Clock clock) {
        var facts = state.decide(command, clock.instant());
        facts.forEach(AggregateLifecycle::apply);
        return !facts.isEmpty();
    }

    @EventSourcingHandler
    void on(ControleEvent event) {
        id = event.controle();
        state = state.evolve(event);
    }
}

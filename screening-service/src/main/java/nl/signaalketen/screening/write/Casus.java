package nl.signaalketen.screening.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.time.Clock;
import nl.signaalketen.screening.model.CasusCommand;
import nl.signaalketen.screening.model.CasusEvent;
import nl.signaalketen.screening.model.CasusId;
import nl.signaalketen.screening.model.CasusState;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A casus of the meeting. */
class Casus {

    @AggregateIdentifier
    private @Nullable CasusId id;

    private CasusState state = new CasusState.Unopened();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CasusCommand command, Clock clock) {
        state.decide(command, clock.instant()).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(CasusEvent fact) {
        id = fact.casus();
        state = state.evolve(fact);
    }
}

package nl.signaalketen.screening.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.time.Clock;
import nl.signaalketen.screening.model.MeetingCommand;
import nl.signaalketen.screening.model.MeetingEvent;
import nl.signaalketen.screening.model.MeetingId;
import nl.signaalketen.screening.model.MeetingState;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The weekly meeting of one region. */
class Screeningsoverleg {

    @AggregateIdentifier
    private @Nullable MeetingId id;

    private MeetingState state = new MeetingState.Unplanned();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(MeetingCommand command, Clock clock) {
        state.decide(command, clock.instant()).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(MeetingEvent fact) {
        id = fact.meeting();
        state = state.evolve(fact);
    }
}

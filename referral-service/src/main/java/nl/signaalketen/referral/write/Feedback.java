package nl.signaalketen.referral.write;

import java.time.Clock;
import nl.signaalketen.referral.model.FeedbackCommand;
import nl.signaalketen.referral.model.FeedbackEvent;
import nl.signaalketen.referral.model.FeedbackState;
import nl.signaalketen.referral.model.FeedbackState.Unowed;
import nl.signaalketen.referral.model.SignalId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** What is told of one signal, under the id of that signal. */
class Feedback {

    @AggregateIdentifier
    private @Nullable SignalId id;

    private FeedbackState state = new Unowed(false);

    Feedback() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FeedbackCommand command, Clock clock) {
        state.decide(command, clock.instant()).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(FeedbackEvent event) {
        id = event.signal();
        state = state.evolve(event);
    }
}

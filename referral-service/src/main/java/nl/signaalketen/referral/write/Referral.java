package nl.signaalketen.referral.write;

import java.time.Clock;
import nl.signaalketen.referral.model.AcknowledgementTimes;
import nl.signaalketen.referral.model.Level;
import nl.signaalketen.referral.model.ReferralCommand;
import nl.signaalketen.referral.model.ReferralCommand.EscalateReferral;
import nl.signaalketen.referral.model.ReferralEvent;
import nl.signaalketen.referral.model.ReferralEvent.ReferralAsked;
import nl.signaalketen.referral.model.ReferralEvent.ReferralEscalated;
import nl.signaalketen.referral.model.ReferralId;
import nl.signaalketen.referral.model.ReferralState;
import nl.signaalketen.referral.model.ReferralState.Unasked;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * One request to one agency. A deadline is set with every level that is told; one that an answer has overtaken finds nothing
 * left to do, so none is ever taken back.
 */
class Referral {

    static final String SILENCE = "silence";

    @AggregateIdentifier
    private @Nullable ReferralId id;

    private ReferralState state = new Unasked();

    Referral() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReferralCommand command, Clock clock, AcknowledgementTimes times, DeadlineManager deadlines) {
        for (var fact : state.decide(command, clock.instant(), times)) {
            AggregateLifecycle.apply(fact);
            switch (fact) {
                case ReferralAsked e -> deadlines.schedule(e.acknowledgeBy(), SILENCE, Level.EERSTE_CONTACT);
                case ReferralEscalated e
                when e.level() == Level.TWEEDE_CONTACT -> deadlines.schedule(e.acknowledgeBy(), SILENCE, e.level());
                default -> {}
            }
        }
    }

    @DeadlineHandler(deadlineName = SILENCE)
    void on(Level silent, Clock clock, AcknowledgementTimes times, DeadlineManager deadlines) {
        if (id != null) {
            handle(new EscalateReferral(id, silent), clock, times, deadlines);
        }
    }

    @EventSourcingHandler
    void on(ReferralEvent event) {
        id = event.referral();
        state = state.evolve(event);
    }
}

package nl.signaalketen.referral.write;

import nl.signaalketen.platform.axon.Aggregates;
import nl.signaalketen.platform.axon.AxonModule;
import nl.signaalketen.referral.model.AcknowledgementTimes;
import nl.signaalketen.referral.model.FeedbackCommand;
import nl.signaalketen.referral.model.ReferralCommand;
import nl.signaalketen.referral.model.RoutingCommand;
import org.axonframework.config.Configurer;
import org.springframework.stereotype.Component;

/** The aggregates of this service. */
@Component
class ReferralModule implements AxonModule {

    private final AcknowledgementTimes times;

    ReferralModule(AcknowledgementTimes times) {
        this.times = times;
    }

    @Override
    public void configure(Configurer configurer) {
        configurer.registerComponent(AcknowledgementTimes.class, configuration -> times);
        Aggregates.register(configurer, Referral.class, ReferralCommand.class, ReferralCommand::referral);
        Aggregates.register(configurer, Feedback.class, FeedbackCommand.class, FeedbackCommand::signal);
        Aggregates.register(configurer, RoutingDecision.class, RoutingCommand.class, RoutingCommand::routing);
    }
}

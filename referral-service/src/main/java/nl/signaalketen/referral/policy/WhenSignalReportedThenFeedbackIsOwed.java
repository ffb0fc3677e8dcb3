package nl.signaalketen.referral.policy;

import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.platform.inbox.Policy;
import nl.signaalketen.referral.model.FeedbackCommand.OweFeedback;
import nl.signaalketen.referral.model.SignalId;
import nl.signaalketen.signal.contract.SignalReported;
import org.springframework.stereotype.Component;

/** Whoever reports is owed word of what became of it, from the report on. Source: NML 4.2, steps 8 and 9. */
@Component
class WhenSignalReportedThenFeedbackIsOwed implements Policy<SignalReported> {

    private final Commands commands;

    WhenSignalReportedThenFeedbackIsOwed(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Class<SignalReported> hears() {
        return SignalReported.class;
    }

    @Override
    public void on(SignalReported signal) {
        commands.send(
                new OweFeedback(SignalId.of(signal.signal()), signal.agency(), signal.region(), signal.reportedAt()));
    }
}

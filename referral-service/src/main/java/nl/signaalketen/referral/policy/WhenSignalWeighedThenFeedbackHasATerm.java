package nl.signaalketen.referral.policy;

import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.platform.inbox.Policy;
import nl.signaalketen.referral.model.SignalId;
import nl.signaalketen.referral.terms.Terms;
import nl.signaalketen.screening.contract.SignalWeighed;
import nl.signaalketen.signal.contract.Directory;
import org.springframework.stereotype.Component;

/** Once the meeting is done with a signal, the reporter is told within a term. What was carried over is not done. */
@Component
class WhenSignalWeighedThenFeedbackHasATerm implements Policy<SignalWeighed> {

    private static final String CARRIED_OVER = "AANVULLEN_EN_AANHOUDEN";

    private final Terms terms;
    private final Commands commands;
    private final Directory directory;

    WhenSignalWeighedThenFeedbackHasATerm(Terms terms, Commands commands, Directory directory) {
        this.terms = terms;
        this.commands = commands;
        this.directory = directory;
    }

    @Override
    public Class<SignalWeighed> hears() {
        return SignalWeighed.class;
    }

    @Override
    public void on(SignalWeighed weighed) {
        if (!weighed.outcome().equals(CARRIED_OVER)) {
            var country = directory.region(weighed.region()).orElseThrow().country();
            commands.send(terms.feedbackOn(SignalId.of(weighed.signal()), country, weighed.decidedAt()));
        }
    }
}

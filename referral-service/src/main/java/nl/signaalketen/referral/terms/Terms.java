package nl.signaalketen.referral.terms;

import java.time.Instant;
import nl.signaalketen.referral.model.AcknowledgementTimes;
import nl.signaalketen.referral.model.FeedbackCommand.SetFeedbackTerm;
import nl.signaalketen.referral.model.SignalId;
import nl.signaalketen.referral.model.Urgency;
import org.springframework.stereotype.Component;

/** Until when. Source: acknowledgement and feedback times beside the routing rules. */
@Component
public class Terms implements AcknowledgementTimes {

    private final TermSettings settings;
    private final WorkingDays workingDays;

    Terms(TermSettings settings, WorkingDays workingDays) {
        this.settings = settings;
        this.workingDays = workingDays;
    }

    @Override
    public Instant acknowledgeBy(Urgency urgency, String country, Instant from) {
        return switch (urgency) {
            case HARD -> from.plus(settings.acknowledgeHard());
            case ZACHT -> workingDays.after(from, settings.acknowledgeWorkingDays(), country);
        };
    }

    /** Both steps of the feedback count from the weighing. */
    public SetFeedbackTerm feedbackOn(SignalId signal, String country, Instant weighedAt) {
        return new SetFeedbackTerm(
                signal,
                workingDays.after(weighedAt, settings.aandachtsfunctionarisWorkingDays(), country),
                workingDays.after(weighedAt, settings.melderWorkingDays(), country));
    }
}

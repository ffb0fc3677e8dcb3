package nl.signaalketen.referral.model;

import java.time.Instant;

/** What may be wished of a signal's feedback. */
public sealed interface FeedbackCommand {

    SignalId signal();

    /** @param agency the agency that reported, in the given region */
    record OweFeedback(SignalId signal, String agency, String region, Instant since) implements FeedbackCommand {}

    /** The screeningsoverleg is done with the signal; by these times it has been told what became of it. */
    record SetFeedbackTerm(SignalId signal, Instant aandachtsfunctionarisBy, Instant melderBy)
            implements FeedbackCommand {}

    record TellAandachtsfunctionaris(SignalId signal, FollowUp followUp, String by) implements FeedbackCommand {}

    record TellMelder(SignalId signal, FollowUp followUp, String by) implements FeedbackCommand {}
}

package nl.signaalketen.referral.model;

import java.time.Instant;

/** What has happened to a signal's feedback. These names are stored: never rename. */
public sealed interface FeedbackEvent {

    SignalId signal();

    record FeedbackOwed(SignalId signal, String agency, String region, Instant since) implements FeedbackEvent {}

    record FeedbackTermSet(SignalId signal, Instant aandachtsfunctionarisBy, Instant melderBy)
            implements FeedbackEvent {}

    record AandachtsfunctionarisTold(SignalId signal, String agency, FollowUp followUp, String by, Instant at)
            implements FeedbackEvent {}

    record MelderTold(SignalId signal, String agency, FollowUp followUp, String by, Instant at)
            implements FeedbackEvent {}
}

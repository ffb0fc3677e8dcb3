package nl.signaalketen.referral.model;

import java.time.Instant;

/** What has happened to a referral. These names are stored: never rename. */
public sealed interface ReferralEvent {

    ReferralId referral();

    record ReferralAsked(ReferralId referral, Request request, Instant at, Instant acknowledgeBy)
            implements ReferralEvent {}

    /** The next one is told; after the last level nobody is left to wait for, and the time stays the one that passed. */
    record ReferralEscalated(ReferralId referral, Level level, Instant at, Instant acknowledgeBy)
            implements ReferralEvent {}

    record ReferralAcknowledged(ReferralId referral, String by, Instant at) implements ReferralEvent {}

    /** Holds what was asked, for whoever must pass it on. */
    record ReferralAccepted(ReferralId referral, Request request, String by, Instant at) implements ReferralEvent {}

    record ReferralDeclined(ReferralId referral, DeclineReason reason, String by, Instant at)
            implements ReferralEvent {}

    record ReferralCompleted(ReferralId referral, Outcome outcome, String by, Instant at) implements ReferralEvent {}
}

package nl.signaalketen.referral.model;

/** What may be wished of a referral; {@code by} is the subject of the token of who wishes it. */
public sealed interface ReferralCommand {

    ReferralId referral();

    record AskReferral(ReferralId referral, Request request) implements ReferralCommand {

        public AskReferral(Request request) {
            this(ReferralId.of(request), request);
        }
    }

    /** Nobody at this level has answered in time. */
    record EscalateReferral(ReferralId referral, Level silent) implements ReferralCommand {}

    record AcknowledgeReferral(ReferralId referral, String by) implements ReferralCommand {}

    record AcceptReferral(ReferralId referral, String by) implements ReferralCommand {}

    record DeclineReferral(ReferralId referral, DeclineReason reason, String by) implements ReferralCommand {}

    record CompleteReferral(ReferralId referral, Outcome outcome, String by) implements ReferralCommand {}
}

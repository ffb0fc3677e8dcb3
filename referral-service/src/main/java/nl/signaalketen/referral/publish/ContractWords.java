package nl.signaalketen.referral.publish;

import java.util.Objects;
import nl.signaalketen.referral.contract.FeedbackGiven;
import nl.signaalketen.referral.contract.FeedbackOwed;
import nl.signaalketen.referral.contract.FeedbackTermSet;
import nl.signaalketen.referral.contract.ReferralAccepted;
import nl.signaalketen.referral.contract.ReferralAcknowledged;
import nl.signaalketen.referral.contract.ReferralAsked;
import nl.signaalketen.referral.contract.ReferralCompleted;
import nl.signaalketen.referral.contract.ReferralDeclined;
import nl.signaalketen.referral.contract.ReferralEscalated;
import nl.signaalketen.referral.model.FeedbackEvent;
import nl.signaalketen.referral.model.Matter;
import nl.signaalketen.referral.model.ReferralEvent;

/** Each fact in the words of the contract. */
final class ContractWords {

    private ContractWords() {}

    static Record of(ReferralEvent fact) {
        var id = fact.referral().toString();
        return switch (fact) {
            case ReferralEvent.ReferralAsked e -> asked(id, e);
            case ReferralEvent.ReferralEscalated e ->
                new ReferralEscalated(id, e.level().name(), e.at(), e.acknowledgeBy());
            case ReferralEvent.ReferralAcknowledged e -> new ReferralAcknowledged(id, e.by(), e.at());
            case ReferralEvent.ReferralAccepted e -> accepted(id, e);
            case ReferralEvent.ReferralDeclined e ->
                new ReferralDeclined(id, e.reason().name(), e.by(), e.at());
            case ReferralEvent.ReferralCompleted e ->
                new ReferralCompleted(id, e.outcome().name(), e.by(), e.at());
        };
    }

    static Record of(FeedbackEvent fact) {
        var id = fact.signal().toString();
        return switch (fact) {
            case FeedbackEvent.FeedbackOwed e -> new FeedbackOwed(id, e.agency(), e.since());
            case FeedbackEvent.FeedbackTermSet e -> new FeedbackTermSet(id, e.aandachtsfunctionarisBy(), e.melderBy());
            case FeedbackEvent.AandachtsfunctionarisTold e ->
                new FeedbackGiven(
                        id, e.agency(), "AANDACHTSFUNCTIONARIS", e.followUp().name(), e.by(), e.at());
            case FeedbackEvent.MelderTold e ->
                new FeedbackGiven(id, e.agency(), "MELDER", e.followUp().name(), e.by(), e.at());
        };
    }

    private static ReferralAccepted accepted(String id, ReferralEvent.ReferralAccepted e) {
        var subject = e.request().subject();
        return new ReferralAccepted(id, subject.signal(), subject.casus(), e.by(), e.at());
    }

    private static ReferralAsked asked(String id, ReferralEvent.ReferralAsked e) {
        var request = e.request();
        var matter = Objects.requireNonNullElse(request.matter(), Matter.UNTOLD);
        return new ReferralAsked(
                id,
                request.subject().signal(),
                request.subject().casus(),
                request.subject().betrokkene(),
                request.agency(),
                request.agencyKind(),
                request.region(),
                matter.exploitation(),
                matter.sector(),
                request.track().name(),
                request.shelter(),
                request.urgency().name(),
                e.at(),
                e.acknowledgeBy(),
                request.ruleVersion(),
                request.rules());
    }
}

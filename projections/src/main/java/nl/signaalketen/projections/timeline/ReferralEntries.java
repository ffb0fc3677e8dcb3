package nl.signaalketen.projections.timeline;

import static nl.signaalketen.projections.timeline.TimelineModel.entry;
import static nl.signaalketen.projections.timeline.TimelineModel.rule;
import static nl.signaalketen.projections.timeline.What.FEEDBACK_GIVEN;
import static nl.signaalketen.projections.timeline.What.FEEDBACK_OWED;
import static nl.signaalketen.projections.timeline.What.REFERRAL_ACCEPTED;
import static nl.signaalketen.projections.timeline.What.REFERRAL_ACKNOWLEDGED;
import static nl.signaalketen.projections.timeline.What.REFERRAL_ASKED;
import static nl.signaalketen.projections.timeline.What.REFERRAL_COMPLETED;
import static nl.signaalketen.projections.timeline.What.REFERRAL_DECLINED;
import static nl.signaalketen.projections.timeline.What.REFERRAL_ESCALATED;

import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;
import nl.signaalketen.referral.contract.FeedbackGiven;
import nl.signaalketen.referral.contract.FeedbackOwed;
import nl.signaalketen.referral.contract.ReferralAccepted;
import nl.signaalketen.referral.contract.ReferralAcknowledged;
import nl.signaalketen.referral.contract.ReferralAsked;
import nl.signaalketen.referral.contract.ReferralCompleted;
import nl.signaalketen.referral.contract.ReferralDeclined;
import nl.signaalketen.referral.contract.ReferralEscalated;

/** How referrals and feedback are told, and which referrals follow from which signal or casus. */
final class ReferralEntries {

    private ReferralEntries() {}

    static ReadModel addTo(ReadModel timeline) {
        return feedback(answered(asked(timeline)));
    }

    private static ReadModel asked(ReadModel timeline) {
        return timeline.hears(
                        ReferralAsked.class,
                        entry(REFERRAL_ASKED, ReferralAsked::askedAt)
                                .text("referral", ReferralAsked::referral)
                                .text("whom", ReferralAsked::agency)
                                .text(
                                        "outcome",
                                        asked -> asked.shelter() == null
                                                ? asked.track()
                                                : asked.track() + " " + asked.shelter())
                                .text("why", ReferralAsked::urgency)
                                .text("rule", asked -> rule(asked.ruleVersion(), asked.rules())))
                .hears(
                        ReferralAsked.class,
                        Rows.<ReferralAsked>into("timeline_referral")
                                .key("referral", ReferralAsked::referral)
                                .text("signal", ReferralAsked::signal)
                                .text("casus", ReferralAsked::casus)
                                .text("agency", ReferralAsked::agency));
    }

    private static ReadModel answered(ReadModel timeline) {
        return timeline.hears(
                        ReferralAcknowledged.class,
                        entry(REFERRAL_ACKNOWLEDGED, ReferralAcknowledged::acknowledgedAt)
                                .text("referral", ReferralAcknowledged::referral)
                                .text("who", ReferralAcknowledged::acknowledgedBy))
                .hears(
                        ReferralEscalated.class,
                        entry(REFERRAL_ESCALATED, ReferralEscalated::escalatedAt)
                                .text("referral", ReferralEscalated::referral)
                                .text("outcome", ReferralEscalated::level))
                .hears(
                        ReferralAccepted.class,
                        entry(REFERRAL_ACCEPTED, ReferralAccepted::acceptedAt)
                                .text("referral", ReferralAccepted::referral)
                                .text("who", ReferralAccepted::acceptedBy))
                .hears(
                        ReferralDeclined.class,
                        entry(REFERRAL_DECLINED, ReferralDeclined::declinedAt)
                                .text("referral", ReferralDeclined::referral)
                                .text("who", ReferralDeclined::declinedBy)
                                .text("why", ReferralDeclined::reason))
                .hears(
                        ReferralCompleted.class,
                        entry(REFERRAL_COMPLETED, ReferralCompleted::completedAt)
                                .text("referral", ReferralCompleted::referral)
                                .text("who", ReferralCompleted::completedBy)
                                .text("outcome", ReferralCompleted::outcome));
    }

    private static ReadModel feedback(ReadModel timeline) {
        return timeline.hears(
                        FeedbackOwed.class,
                        entry(FEEDBACK_OWED, FeedbackOwed::owedSince)
                                .text("signal", FeedbackOwed::signal)
                                .text("whom", FeedbackOwed::agency))
                .hears(
                        FeedbackGiven.class,
                        entry(FEEDBACK_GIVEN, FeedbackGiven::givenAt)
                                .text("signal", FeedbackGiven::signal)
                                .text("who", FeedbackGiven::givenBy)
                                .text("whom", FeedbackGiven::agency)
                                .text("outcome", FeedbackGiven::followUp)
                                .text("why", FeedbackGiven::to));
    }
}

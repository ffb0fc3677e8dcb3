package nl.signaalketen.projections.meeting;

import static nl.signaalketen.projections.meeting.MeetingModel.rule;

import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;
import nl.signaalketen.referral.contract.FeedbackGiven;
import nl.signaalketen.referral.contract.ReferralAccepted;
import nl.signaalketen.referral.contract.ReferralAcknowledged;
import nl.signaalketen.referral.contract.ReferralAsked;
import nl.signaalketen.referral.contract.ReferralCompleted;
import nl.signaalketen.referral.contract.ReferralDeclined;
import nl.signaalketen.referral.contract.ReferralEscalated;

/** Who was asked what, what came of it, and what the reporter was told. */
final class ReferralRows {

    private static final String REFERRALS = "meeting_referral";

    private ReferralRows() {}

    static ReadModel addTo(ReadModel meeting) {
        return answered(asked(meeting))
                .hears(
                        FeedbackGiven.class,
                        Rows.<FeedbackGiven>into("meeting_feedback")
                                .key("signal", FeedbackGiven::signal)
                                .key("told", FeedbackGiven::to)
                                .text("follow_up", FeedbackGiven::followUp)
                                .newest("given_at", FeedbackGiven::givenAt));
    }

    private static ReadModel asked(ReadModel meeting) {
        return meeting.hears(
                        ReferralAsked.class,
                        Rows.<ReferralAsked>into(REFERRALS)
                                .key("referral", ReferralAsked::referral)
                                .text("casus", ReferralAsked::casus)
                                .text("signal", ReferralAsked::signal)
                                .text("betrokkene", ReferralAsked::betrokkene)
                                .text("agency", ReferralAsked::agency)
                                .text("agency_kind", ReferralAsked::agencyKind)
                                .text("track", ReferralAsked::track)
                                .text("shelter", ReferralAsked::shelter)
                                .text("urgency", ReferralAsked::urgency)
                                .time("asked_at", ReferralAsked::askedAt)
                                .time("acknowledge_by", ReferralAsked::acknowledgeBy)
                                .text("rule", asked -> rule(asked.ruleVersion(), asked.rules())))
                .hears(
                        ReferralEscalated.class,
                        Rows.<ReferralEscalated>into(REFERRALS)
                                .key("referral", ReferralEscalated::referral)
                                .text("escalated_to", ReferralEscalated::level)
                                .newest("escalated_at", ReferralEscalated::escalatedAt));
    }

    private static ReadModel answered(ReadModel meeting) {
        return meeting.hears(
                        ReferralAcknowledged.class,
                        Rows.<ReferralAcknowledged>into(REFERRALS)
                                .key("referral", ReferralAcknowledged::referral)
                                .time("acknowledged_at", ReferralAcknowledged::acknowledgedAt))
                .hears(
                        ReferralAccepted.class,
                        Rows.<ReferralAccepted>into(REFERRALS)
                                .key("referral", ReferralAccepted::referral)
                                .time("accepted_at", ReferralAccepted::acceptedAt))
                .hears(
                        ReferralDeclined.class,
                        Rows.<ReferralDeclined>into(REFERRALS)
                                .key("referral", ReferralDeclined::referral)
                                .text("decline_reason", ReferralDeclined::reason)
                                .time("declined_at", ReferralDeclined::declinedAt))
                .hears(
                        ReferralCompleted.class,
                        Rows.<ReferralCompleted>into(REFERRALS)
                                .key("referral", ReferralCompleted::referral)
                                .text("outcome", ReferralCompleted::outcome)
                                .time("completed_at", ReferralCompleted::completedAt));
    }
}

package nl.signaalketen.projections.meeting;

import static nl.signaalketen.projections.meeting.MeetingModel.rule;

import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;
import nl.signaalketen.projections.referral.ReferralAnswers;
import nl.signaalketen.referral.contract.FeedbackGiven;
import nl.signaalketen.referral.contract.ReferralAsked;

/** Who was asked what, what came of it, and what the reporter was told. */
final class ReferralRows {

    private static final String REFERRALS = "meeting_referral";
    private static final ReferralAnswers ANSWERS = new ReferralAnswers(REFERRALS, "escalated_to", "decline_reason");

    private ReferralRows() {}

    static ReadModel addTo(ReadModel meeting) {
        return ANSWERS.in(asked(meeting))
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
                        .text("rule", asked -> rule(asked.ruleVersion(), asked.rules())));
    }
}

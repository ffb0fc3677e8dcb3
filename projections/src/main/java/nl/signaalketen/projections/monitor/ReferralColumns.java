package nl.signaalketen.projections.monitor;

import static nl.signaalketen.projections.monitor.MonitorModel.REFERRALS;

import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;
import nl.signaalketen.referral.contract.ReferralAccepted;
import nl.signaalketen.referral.contract.ReferralAcknowledged;
import nl.signaalketen.referral.contract.ReferralAsked;
import nl.signaalketen.referral.contract.ReferralCompleted;
import nl.signaalketen.referral.contract.ReferralDeclined;
import nl.signaalketen.referral.contract.ReferralEscalated;

/** What is kept of a referral. */
final class ReferralColumns {

    private ReferralColumns() {}

    static ReadModel in(ReadModel model) {
        return model.hears(
                        ReferralAsked.class,
                        Rows.<ReferralAsked>into(REFERRALS)
                                .key("referral", ReferralAsked::referral)
                                .text("signal", ReferralAsked::signal)
                                .text("casus", ReferralAsked::casus)
                                .text("region", ReferralAsked::region)
                                .text("agency", ReferralAsked::agency)
                                .text("agency_kind", ReferralAsked::agencyKind)
                                .text("exploitation", asked -> MonitorModel.known(asked.exploitation()))
                                .text("sector", asked -> MonitorModel.known(asked.sector()))
                                .text("track", ReferralAsked::track)
                                .text("urgency", ReferralAsked::urgency)
                                .time("asked_at", ReferralAsked::askedAt)
                                .time("acknowledge_by", ReferralAsked::acknowledgeBy))
                .hears(
                        ReferralAcknowledged.class,
                        Rows.<ReferralAcknowledged>into(REFERRALS)
                                .key("referral", ReferralAcknowledged::referral)
                                .time("acknowledged_at", ReferralAcknowledged::acknowledgedAt))
                .hears(
                        ReferralEscalated.class,
                        Rows.<ReferralEscalated>into(REFERRALS)
                                .key("referral", ReferralEscalated::referral)
                                .text("level", ReferralEscalated::level)
                                .newest("escalated_at", ReferralEscalated::escalatedAt))
                .hears(
                        ReferralAccepted.class,
                        Rows.<ReferralAccepted>into(REFERRALS)
                                .key("referral", ReferralAccepted::referral)
                                .time("accepted_at", ReferralAccepted::acceptedAt))
                .hears(
                        ReferralDeclined.class,
                        Rows.<ReferralDeclined>into(REFERRALS)
                                .key("referral", ReferralDeclined::referral)
                                .text("reason", ReferralDeclined::reason)
                                .time("declined_at", ReferralDeclined::declinedAt))
                .hears(
                        ReferralCompleted.class,
                        Rows.<ReferralCompleted>into(REFERRALS)
                                .key("referral", ReferralCompleted::referral)
                                .text("outcome", ReferralCompleted::outcome)
                                .time("completed_at", ReferralCompleted::completedAt));
    }
}

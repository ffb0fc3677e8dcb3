package nl.signaalketen.projections.monitor;

import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;
import nl.signaalketen.referral.contract.ReferralAccepted;
import nl.signaalketen.referral.contract.ReferralAcknowledged;
import nl.signaalketen.referral.contract.ReferralAsked;
import nl.signaalketen.referral.contract.ReferralCompleted;
import nl.signaalketen.referral.contract.ReferralDeclined;
import nl.signaalketen.referral.contract.ReferralEscalated;
import nl.signaalketen.screening.contract.SignalPlacedOnAgenda;
import nl.signaalketen.screening.contract.SignalWeighed;
import nl.signaalketen.signal.contract.SignalReported;
import nl.signaalketen.signal.contract.TriageRevised;

/** What the monitor keeps of each fact. */
public final class MonitorModel {

    private static final String SIGNALS = "monitor_signal";
    private static final String REFERRALS = "monitor_referral";

    public static final ReadModel MODEL = ReadModel.empty()
            .hears(
                    SignalReported.class,
                    Rows.<SignalReported>into(SIGNALS)
                            .key("signal", SignalReported::signal)
                            .text("region", SignalReported::region)
                            .text("urgency", SignalReported::urgency)
                            .time("reported_at", SignalReported::reportedAt))
            .hears(
                    TriageRevised.class,
                    Rows.<TriageRevised>into(SIGNALS)
                            .key("signal", TriageRevised::signal)
                            .text("revised_urgency", TriageRevised::urgency)
                            .newest("revised_at", TriageRevised::revisedAt))
            .hears(
                    SignalPlacedOnAgenda.class,
                    Rows.<SignalPlacedOnAgenda>into(SIGNALS)
                            .key("signal", SignalPlacedOnAgenda::signal)
                            .newest("placed_at", SignalPlacedOnAgenda::placedAt))
            .hears(
                    SignalWeighed.class,
                    Rows.<SignalWeighed>into(SIGNALS)
                            .key("signal", SignalWeighed::signal)
                            .text("outcome", SignalWeighed::outcome)
                            .newest("weighed_at", SignalWeighed::decidedAt))
            .hears(
                    ReferralAsked.class,
                    Rows.<ReferralAsked>into(REFERRALS)
                            .key("referral", ReferralAsked::referral)
                            .text("region", ReferralAsked::region)
                            .text("urgency", ReferralAsked::urgency)
                            .time("asked_at", ReferralAsked::askedAt))
            .hears(
                    ReferralAcknowledged.class,
                    Rows.<ReferralAcknowledged>into(REFERRALS)
                            .key("referral", ReferralAcknowledged::referral)
                            .time("acknowledged_at", ReferralAcknowledged::acknowledgedAt))
            .hears(
                    ReferralEscalated.class,
                    Rows.<ReferralEscalated>into(REFERRALS)
                            .key("referral", ReferralEscalated::referral)
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
                            .time("declined_at", ReferralDeclined::declinedAt))
            .hears(
                    ReferralCompleted.class,
                    Rows.<ReferralCompleted>into(REFERRALS)
                            .key("referral", ReferralCompleted::referral)
                            .time("completed_at", ReferralCompleted::completedAt));

    private MonitorModel() {}
}

package nl.signaalketen.projections.monitor;

import static nl.signaalketen.projections.monitor.MonitorModel.REFERRALS;

import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;
import nl.signaalketen.projections.referral.ReferralAnswers;
import nl.signaalketen.referral.contract.ReferralAsked;

/** What is kept of a referral. */
final class ReferralColumns {

    private static final ReferralAnswers ANSWERS = new ReferralAnswers(REFERRALS, "level", "reason");

    private ReferralColumns() {}

    static ReadModel in(ReadModel model) {
        return ANSWERS.in(model.hears(
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
                        .time("acknowledge_by", ReferralAsked::acknowledgeBy)));
    }
}

package nl.signaalketen.projections.referral;

import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;
import nl.signaalketen.referral.contract.ReferralAccepted;
import nl.signaalketen.referral.contract.ReferralAcknowledged;
import nl.signaalketen.referral.contract.ReferralCompleted;
import nl.signaalketen.referral.contract.ReferralDeclined;
import nl.signaalketen.referral.contract.ReferralEscalated;

/**
 * What came of a referral after it was asked, in a table that has a row for each by its {@code referral}.
 *
 * @param escalatedTo column of the contact that was reached last
 * @param declineReason column of the reason for which it was declined
 */
public record ReferralAnswers(String table, String escalatedTo, String declineReason) {

    public ReadModel in(ReadModel model) {
        return model.hears(
                        ReferralAcknowledged.class,
                        Rows.<ReferralAcknowledged>into(table)
                                .key("referral", ReferralAcknowledged::referral)
                                .time("acknowledged_at", ReferralAcknowledged::acknowledgedAt))
                .hears(
                        ReferralEscalated.class,
                        Rows.<ReferralEscalated>into(table)
                                .key("referral", ReferralEscalated::referral)
                                .text(escalatedTo, ReferralEscalated::level)
                                .newest("escalated_at", ReferralEscalated::escalatedAt))
                .hears(
                        ReferralAccepted.class,
                        Rows.<ReferralAccepted>into(table)
                                .key("referral", ReferralAccepted::referral)
                                .time("accepted_at", ReferralAccepted::acceptedAt))
                .hears(
                        ReferralDeclined.class,
                        Rows.<ReferralDeclined>into(table)
                                .key("referral", ReferralDeclined::referral)
                                .text(declineReason, ReferralDeclined::reason)
                                .time("declined_at", ReferralDeclined::declinedAt))
                .hears(
                        ReferralCompleted.class,
                        Rows.<ReferralCompleted>into(table)
                                .key("referral", ReferralCompleted::referral)
                                .text("outcome", ReferralCompleted::outcome)
                                .time("completed_at", ReferralCompleted::completedAt));
    }
}

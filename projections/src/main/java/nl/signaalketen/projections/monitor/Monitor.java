package nl.signaalketen.projections.monitor;

import java.time.LocalDate;
import java.util.List;
import nl.signaalketen.projections.exports.Exportable;
import org.jspecify.annotations.Nullable;

/**
 * Signals reported and referrals asked in a period, by where they stand.
 *
 * @param signals number of signals in all
 * @param openReferrals number of referrals that are neither declined nor completed
 */
public record Monitor(
        LocalDate from,
        LocalDate to,
        int signals,
        int openReferrals,
        List<Signals> signalsByStage,
        List<Referrals> referralsByState)
        implements Exportable {

    /**
     * @param stage GEMELD, OP_AGENDA or GEWOGEN
     * @param outcome of the weighing, where the stage is GEWOGEN
     */
    public record Signals(
            String region,
            String urgency,
            String stage,
            @Nullable String outcome,
            int signals) {}

    /** @param state ASKED, ESCALATED, ACKNOWLEDGED, ACCEPTED, DECLINED or COMPLETED */
    public record Referrals(String region, String urgency, String state, boolean open, int referrals) {}
}

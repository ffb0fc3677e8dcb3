package nl.signaalketen.projections.monitor;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.exports.Exportable;

/**
 * The referrals asked in a period. Every table adds up to {@code referrals}, except those of what only some of them have: an
 * outcome, a reason to decline, a level to which silence brought them.
 *
 * @param asOf the moment at which a term has passed or not
 * @param referrals number of referrals
 * @param openReferrals number of those that are neither declined nor completed
 * @param acknowledgement whether an answer came before the first term had passed; accepting and declining are answers too
 * @param byAgency by the agency that is asked
 * @param byMonth by the month in which it was asked, as 2019-12
 */
public record ReferralFigures(
        LocalDate from,
        LocalDate to,
        OffsetDateTime asOf,
        int referrals,
        int openReferrals,
        Term acknowledgement,
        List<Standing> referralsByState,
        Map<String, Integer> byState,
        Map<String, Integer> byOutcome,
        Map<String, Integer> byDeclineReason,
        Map<String, Integer> byEscalation,
        Map<String, Integer> byRegion,
        Map<String, Integer> byUrgency,
        Map<String, Integer> byTrack,
        Map<String, Integer> byAgencyKind,
        Map<String, Integer> byAgency,
        Map<String, Integer> byExploitation,
        Map<String, Integer> bySector,
        Map<String, Integer> byMonth)
        implements Exportable {

    /** @param state ASKED, ESCALATED, ACKNOWLEDGED, ACCEPTED, DECLINED or COMPLETED */
    public record Standing(String region, String urgency, String state, boolean open, int referrals) {

        Standing of(int number) {
            return new Standing(region, urgency, state, open, number);
        }
    }
}

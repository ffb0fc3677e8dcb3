package nl.signaalketen.projections.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.exports.Exportable;
import org.jspecify.annotations.Nullable;

/**
 * The signals reported in a period. Every table adds up to {@code signals}; what is not known stands under ONBEKEND.
 *
 * @param signals number of signals
 * @param open number of those that are not AFGEROND
 * @param signalsByStage where they stand, by region and urgency
 * @param byMonth by the month of the report, as 2019-12
 */
public record SignalFigures(
        LocalDate from,
        LocalDate to,
        int signals,
        int open,
        List<Standing> signalsByStage,
        Map<String, Integer> byStage,
        Map<String, Integer> byRegion,
        Map<String, Integer> byUrgency,
        Map<String, Integer> byAgencyKind,
        Map<String, Integer> byAgency,
        Map<String, Integer> byExploitation,
        Map<String, Integer> bySector,
        Map<String, Integer> byMonth)
        implements Exportable {

    /**
     * @param stage GEMELD, OP_AGENDA, AANGEHOUDEN (weighed, waits for answers), GEWOGEN (the meeting is done with it), TERUGGEKOPPELD
     *     (the aandachtsfunctionaris was told) or AFGEROND (the melder was told as well)
     * @param outcome of the newest weighing, unless the signal stands on the agenda after it
     */
    public record Standing(
            String region,
            String urgency,
            String stage,
            @Nullable String outcome,
            int signals) {

        Standing of(int number) {
            return new Standing(region, urgency, stage, outcome, number);
        }
    }
}

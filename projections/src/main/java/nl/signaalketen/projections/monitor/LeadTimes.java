package nl.signaalketen.projections.monitor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.signaalketen.projections.exports.Exportable;
import org.jspecify.annotations.Nullable;

/**
 * How long it took from one step to the next, of the signals reported in a period. Source: NML 4.2.
 *
 * @param signals number of signals in the selection, whether they came to a step or not
 */
public record LeadTimes(LocalDate from, LocalDate to, int signals, List<Step> steps) implements Exportable {

    /** From what to what. */
    public enum Name {
        /** the report, to the first weighing by a meeting */
        REPORT_TO_WEIGHING,
        /** the weighing that made it part of a casus, to the first final classification in that casus */
        WEIGHING_TO_CLASSIFICATION,
        /** that classification, to the first accepted referral of that casus */
        CLASSIFICATION_TO_ACCEPTANCE,
        /** that acceptance, to the aandachtsfunctionaris being told */
        ACCEPTANCE_TO_FEEDBACK,
        /** the aandachtsfunctionaris being told, to the melder being told */
        FEEDBACK_TO_MELDER,
        /** the report of a signal that was referred at once, to the first acceptance */
        REPORT_TO_ACCEPTANCE_AT_ONCE,
        /** the report, to the melder being told */
        REPORT_TO_MELDER
    }

    /**
     * Median and p90 are lead times that occurred ({@code percentile_disc}): the shortest within which at least half, and nine in
     * ten, of the cases were done. Taken of whole seconds; in hours, rounded to hundredths. Null where there is no case.
     *
     * @param cases number of signals that came to both ends, in that order
     * @param reversed number of signals that came to the later end first; they are no case
     */
    public record Step(
            Name step,
            int cases,
            int reversed,
            @Nullable BigDecimal medianHours,
            @Nullable BigDecimal p90Hours) {}
}

package nl.signaalketen.projections.monitor;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * How many signals of a selection are open, where they stand and for how long. They stand where they stand now; how long is told
 * as of the moment asked about.
 *
 * @param open number of signals that are not AFGEROND
 * @param byAge by whole days of 24 hours that they stand there, every band also at zero
 */
public record OpenSignalCounts(
        OffsetDateTime asOf,
        int open,
        List<Standing> standing,
        Map<String, Integer> byStage,
        Map<String, Integer> byAge) {

    /** @param age 0-6, 7-13, 14-27, 28-90 or 91+ days */
    public record Standing(String region, String urgency, String stage, String age, int signals) {}
}

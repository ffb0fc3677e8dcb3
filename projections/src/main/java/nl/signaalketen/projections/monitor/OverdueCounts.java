package nl.signaalketen.projections.monitor;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * How much is overdue as of a moment.
 *
 * @param byKind every kind, also at zero; at zero too where it was not asked about
 */
public record OverdueCounts(OffsetDateTime asOf, int overdue, List<Overdue> counts, Map<String, Integer> byKind) {

    /**
     * @param kind as in {@link OverdueItems.Kind}
     * @param agencyKind who is asked, or who reported and is to be told
     */
    public record Overdue(OverdueItems.Kind kind, String region, String urgency, String agencyKind, int number) {}
}

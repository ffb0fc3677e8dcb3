package nl.signaalketen.projections.pages.monitor;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.chart.Chart;
import nl.signaalketen.projections.pages.chart.Measures;
import org.jspecify.annotations.Nullable;

/** One part of the monitor. A bean of this kind stands on the page, in the order of the beans. */
interface MonitorPart {

    /**
     * @param asked narrowed to no other codes than those it takes
     * @throws NotFound where it is not for the caller: the page goes without it
     */
    Shown of(Caller caller, MonitorQuestion asked);

    /** Whether its figures can be narrowed to a code; the page says of which filters they are not. */
    default boolean takes(String filter, String code) {
        return true;
    }

    /**
     * What a part shows.
     *
     * @param id of the part within the page
     * @param counts the numbers that come first
     * @param wider the filters to whose codes its figures are not narrowed, though they were picked
     */
    record Shown(
            String id,
            String title,
            String explanation,
            List<Count> counts,
            List<Chart> charts,
            List<Measures> measures,
            List<String> wider) {

        private static final Set<String> DOWNLOADED = Set.of("signals", "lead-times", "feedback", "referrals");

        static Shown of(String id, String title, String explanation, List<Count> counts, List<Chart> charts) {
            return new Shown(id, title, explanation, counts, charts, List.of(), List.of());
        }

        Shown widerThan(List<String> filters) {
            return new Shown(id, title, explanation, counts, charts, measures, filters);
        }

        /** Whether the door that it asks gives the same as a file, under the name of the part. */
        public boolean isDownloaded() {
            return DOWNLOADED.contains(id);
        }

        /** Whether all its numbers are none. */
        public boolean isNothing() {
            return counts.stream().allMatch(count -> count.number() == 0)
                    && emptyOnes().size() == charts.size() + measures.size();
        }

        /** The titles of those in which nothing was counted. */
        public List<String> emptyOnes() {
            return Stream.concat(
                            charts.stream().filter(Chart::isEmpty).map(Chart::title),
                            measures.stream().filter(Measures::isEmpty).map(Measures::title))
                    .toList();
        }
    }

    /**
     * A number and what it counts.
     *
     * @param list address of the page that names one by one what was counted, for who may see that
     */
    record Count(String name, int number, @Nullable String list) {

        Count(String name, int number) {
            this(name, number, null);
        }
    }
}

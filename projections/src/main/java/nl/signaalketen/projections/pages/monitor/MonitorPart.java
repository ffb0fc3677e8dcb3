package nl.signaalketen.projections.pages.monitor;

import java.util.List;
import java.util.stream.Stream;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.chart.Chart;
import nl.signaalketen.projections.pages.chart.Measures;
import nl.signaalketen.projections.web.Period;
import org.jspecify.annotations.Nullable;

/** One part of the monitor. A bean of this kind stands on the page, in the order of the beans. */
interface MonitorPart {

    /** @throws NotFound where it is not for the caller: the page goes without it */
    Shown of(Caller caller, Period period);

    /**
     * What a part shows.
     *
     * @param id of the part within the page
     * @param counts the numbers that come first
     */
    record Shown(
            String id,
            String title,
            String explanation,
            List<Count> counts,
            List<Chart> charts,
            List<Measures> measures) {

        static Shown of(String id, String title, String explanation, List<Count> counts, List<Chart> charts) {
            return new Shown(id, title, explanation, counts, charts, List.of());
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

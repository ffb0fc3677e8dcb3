package nl.signaalketen.projections.pages.monitor;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.chart.Chart;
import nl.signaalketen.projections.web.Period;

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
    record Shown(String id, String title, String explanation, List<Count> counts, List<Chart> charts) {

        /** The titles of those in which nothing was counted. */
        public List<String> emptyOnes() {
            return charts.stream().filter(Chart::isEmpty).map(Chart::title).toList();
        }
    }

    /** A number and what it counts. */
    record Count(String name, int number) {}
}

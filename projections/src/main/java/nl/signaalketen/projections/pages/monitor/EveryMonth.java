package nl.signaalketen.projections.pages.monitor;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A drawing without the months in which nothing was counted would hide that there was nothing. */
final class EveryMonth {

    private EveryMonth() {}

    /**
     * With every month from the first to the last.
     *
     * @param byMonth by month, as 2019-12
     */
    static Map<String, Integer> of(Map<String, Integer> byMonth) {
        var every = new TreeMap<>(byMonth);
        if (!every.isEmpty()) {
            var last = YearMonth.parse(every.lastKey());
            Stream.iterate(
                            YearMonth.parse(every.firstKey()),
                            month -> month.isBefore(last),
                            month -> month.plusMonths(1))
                    .forEach(month -> every.putIfAbsent(month.toString(), 0));
        }
        return every;
    }
}

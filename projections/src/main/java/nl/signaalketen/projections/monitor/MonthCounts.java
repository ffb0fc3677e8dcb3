package nl.signaalketen.projections.monitor;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts rows by the month of a moment. In which month a moment lies is looked up among the beginnings of the months, so that a month
 * begins where a day does; and that is quicker than to convert the moment of every row.
 */
final class MonthCounts {

    private static final String COUNTS = """
            select width_bucket(%1$s, (select cast(:months as timestamptz[]))) as month, count(*) as number
            from %2$s where%3$s
            group by 1
            """;

    private MonthCounts() {}

    static Map<String, Integer> ofSignals(JdbcClient sql, Selection selection) {
        return of(sql, selection, COUNTS.formatted("reported_at", MonitorModel.SIGNALS, selection.signals()));
    }

    static Map<String, Integer> ofReferrals(JdbcClient sql, Selection selection) {
        return of(sql, selection, COUNTS.formatted("asked_at", MonitorModel.REFERRALS, selection.referrals()));
    }

    private static Map<String, Integer> of(JdbcClient sql, Selection selection, String query) {
        var months = List.copyOf(selection.months().keySet());
        var counted = new TreeMap<String, Integer>();
        selection
                .in(sql.sql(query))
                .param(
                        "months",
                        selection.months().values().stream()
                                .map(Object::toString)
                                .toArray(String[]::new))
                .query(Counted.class)
                .list()
                .forEach(one -> counted.put(name(months, one.month()), one.number()));
        return counted;
    }

    /** @param bucket 1 for what lies from the first beginning on */
    private static String name(List<YearMonth> months, int bucket) {
        return months.get(bucket - 1).toString();
    }

    private record Counted(int month, int number) {}
}

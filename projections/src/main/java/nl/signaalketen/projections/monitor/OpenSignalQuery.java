package nl.signaalketen.projections.monitor;

import static java.util.stream.Collectors.toMap;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.web.After;
import nl.signaalketen.projections.monitor.OpenSignalCounts.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and counts the signals that are open; both by the same condition. */
@Component
class OpenSignalQuery {

    private static final List<String> AGES = List.of("0-6", "7-13", "14-27", "28-90", "91+");

    private static final String OPEN = " stage <> 'AFGEROND' and";

    private static final String DAYS =
            "greatest(0, floor(extract(epoch from cast(:asOf as timestamptz) - since) / 86400))::integer";

    private static final String COUNTS = """
            select region, urgency, stage, age, count(*) as signals
            from (select region, urgency_now as urgency, stage, case width_bucket(%s, array[7, 14, 28, 91])
                         when 0 then '0-6' when 1 then '7-13' when 2 then '14-27' when 3 then '28-90' else '91+' end as age
                  from monitor_signal where%s%s) signal
            group by region, urgency, stage, age
            order by region, urgency, stage, age
            """;

    private static final String LIST = """
            select signal, region, agency, agency_kind, exploitation, sector, urgency_now as urgency, casus, stage, reported_at, since,
                   %s as days
            from monitor_signal
            where%s (since, signal) > (:afterMoment, :afterItem) and%s
            order by since, signal
            limit :limit
            """;

    private final JdbcClient sql;

    OpenSignalQuery(JdbcClient sql) {
        this.sql = sql;
    }

    OpenSignalCounts counts(Selection selection, OffsetDateTime asOf) {
        var standing = selection
                .in(sql.sql(COUNTS.formatted(DAYS, OPEN, selection.signals())))
                .param("asOf", asOf)
                .query(Standing.class)
                .list();
        var counts = new Tally<>(standing, _ -> true, Standing::signals);
        return new OpenSignalCounts(
                asOf, counts.total(), standing, counts.by(Standing::stage), everyAge(counts.by(Standing::age)));
    }

    OpenSignals list(Selection selection, Page page) {
        var signals = page.in(selection.in(sql.sql(LIST.formatted(DAYS, OPEN, selection.signals()))))
                .query(OpenSignals.Standing.class)
                .list();
        return new OpenSignals(page.asOf(), signals, next(signals));
    }

    private static @Nullable String next(List<OpenSignals.Standing> signals) {
        return Page.next(signals, last -> new After(last.since(), last.signal()));
    }

    private static Map<String, Integer> everyAge(Map<String, Integer> counted) {
        return AGES.stream()
                .collect(toMap(age -> age, age -> counted.getOrDefault(age, 0), Integer::sum, LinkedHashMap::new));
    }
}

package nl.signaalketen.projections.monitor;

import java.util.Collection;
import java.util.List;
import nl.signaalketen.projections.monitor.Monitor.Referrals;
import nl.signaalketen.projections.monitor.Monitor.Signals;
import nl.signaalketen.projections.web.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A signal that is held over is back on the agenda once it has been placed there anew. */
@Component
class Monitors {

    private static final String SIGNALS = """
            select region, coalesce(revised_urgency, urgency) as urgency, stage, case stage when 'GEWOGEN' then outcome end as outcome, count(*) as signals
            from (select *, case when weighed_at >= coalesce(placed_at, weighed_at) then 'GEWOGEN'
                                 when placed_at is not null then 'OP_AGENDA'
                                 else 'GEMELD' end as stage
                  from monitor_signal) signal
            where region = any (:regions) and reported_at >= :start and reported_at < :end
            group by 1, 2, 3, 4
            order by 1, 2, 3, 4
            """;

    private static final String REFERRALS = """
            select region, urgency, state, declined_at is null and completed_at is null as open, count(*) as referrals
            from (select *, case when completed_at is not null then 'COMPLETED'
                                 when declined_at is not null then 'DECLINED'
                                 when accepted_at is not null then 'ACCEPTED'
                                 when acknowledged_at is not null then 'ACKNOWLEDGED'
                                 when escalated_at is not null then 'ESCALATED'
                                 else 'ASKED' end as state
                  from monitor_referral) referral
            where region = any (:regions) and asked_at >= :start and asked_at < :end
            group by 1, 2, 3, 4
            order by 1, 2, 3, 4
            """;

    private final JdbcClient sql;

    Monitors(JdbcClient sql) {
        this.sql = sql;
    }

    Monitor of(Collection<String> regions, Period period) {
        var signals = list(SIGNALS, regions, period, Signals.class);
        var referrals = list(REFERRALS, regions, period, Referrals.class);
        return new Monitor(
                period.from(),
                period.to(),
                signals.stream().mapToInt(Signals::signals).sum(),
                referrals.stream()
                        .filter(Referrals::open)
                        .mapToInt(Referrals::referrals)
                        .sum(),
                signals,
                referrals);
    }

    private <T> List<T> list(String query, Collection<String> regions, Period period, Class<T> row) {
        return sql.sql(query)
                .param("regions", regions.toArray(String[]::new))
                .param("start", period.start())
                .param("end", period.end())
                .query(row)
                .list();
    }
}

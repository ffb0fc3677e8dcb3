package nl.signaalketen.projections.monitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.signaalketen.projections.monitor.LeadTimes.Name;
import nl.signaalketen.projections.monitor.LeadTimes.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures lead times, all steps at once. */
@Component
class LeadTimeQuery {

    private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3_600);
    private static final int HUNDREDTHS = 2;

    private static final Map<Name, String> INTERVALS = new EnumMap<>(Map.of(
            Name.REPORT_TO_WEIGHING, "first_weighed_at - reported_at",
            Name.WEIGHING_TO_CLASSIFICATION, "classified_at - weighed_at",
            Name.CLASSIFICATION_TO_ACCEPTANCE, "accepted_at - classified_at",
            Name.ACCEPTANCE_TO_FEEDBACK, "aandachtsfunctionaris_told_at - accepted_at",
            Name.FEEDBACK_TO_MELDER, "melder_told_at - aandachtsfunctionaris_told_at",
            Name.REPORT_TO_ACCEPTANCE_AT_ONCE, "at_once_accepted_at - reported_at",
            Name.REPORT_TO_MELDER, "melder_told_at - reported_at"));

    private static final String MEASURES = INTERVALS.keySet().stream()
            .map(step -> """
                    count(*) filter (where %1$s >= 0) as %2$s_cases,
                    count(*) filter (where %1$s < 0) as %2$s_reversed,
                    percentile_disc(array[0.5, 0.9]) within group (order by %1$s) filter (where %1$s >= 0) as %2$s
                    """.formatted("seconds_" + step, step))
            .collect(Collectors.joining(","));

    /** Of all numbers PostgreSQL sorts these the quickest. */
    private static final String SECONDS = INTERVALS.entrySet().stream()
            .map(step ->
                    "floor(date_part('epoch', %s))::integer as seconds_%s".formatted(step.getValue(), step.getKey()))
            .collect(Collectors.joining(",\n"));

    /** The casussen are fetched all at once, in the order of their index, instead of one for each signal. */
    private static final String QUERY = "select count(*) as signals," + MEASURES + " from (select " + SECONDS + """
             from monitor_signal
            left join (
                select casus, classified_at, accepted_at from monitor_casus
                where casus = any (array(select casus from monitor_signal where casus is not null and%1$s))) casussen using (casus)
            where%1$s
            offset 0) signal
            """;

    private final JdbcClient sql;

    LeadTimeQuery(JdbcClient sql) {
        this.sql = sql;
    }

    LeadTimes of(Selection selection) {
        return selection
                .in(sql.sql(QUERY.formatted(selection.signals())))
                .query((row, _) -> new LeadTimes(selection.from(), selection.to(), row.getInt("signals"), steps(row)))
                .single();
    }

    private static List<Step> steps(ResultSet row) throws SQLException {
        var steps = new ArrayList<Step>();
        for (var name : Name.values()) {
            var seconds = row.getArray(name.name());
            var both = seconds == null ? new Integer[2] : (Integer[]) seconds.getArray();
            steps.add(new Step(
                    name, row.getInt(name + "_cases"), row.getInt(name + "_reversed"), hours(both[0]), hours(both[1])));
        }
        return List.copyOf(steps);
    }

    private static @Nullable BigDecimal hours(@Nullable Integer seconds) {
        return seconds == null
                ? null
                : BigDecimal.valueOf(seconds).divide(SECONDS_OF_AN_HOUR, HUNDREDTHS, RoundingMode.HALF_UP);
    }
}

package nl.signaalketen.projections.monitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The seconds of each step stand in a column of its name. */
    private static final String QUERY = Stream.of(Name.values())
            .map("""
                    , count(*) filter (where %1$s >= 0) as %1$s_cases, count(*) filter (where %1$s < 0) as %1$s_reversed,
                    percentile_disc(array[0.5, 0.9]) within group (order by %1$s) filter (where %1$s >= 0) as %1$s
                    """::formatted)
            .collect(Collectors.joining("", "select count(*) as signals", " from monitor_signal where%s"));

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

package nl.signaalketen.projections.monitor;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The months of a period. In which of them a moment lies is looked up among their beginnings, so that a month begins where a day does;
 * and that is quicker than to convert the moment of every row.
 *
 * @param beginnings of each month, in order
 */
record Months(SequencedMap<YearMonth, OffsetDateTime> beginnings) {

    /** The number of the month in SQL: 1 is the first. */
    static String of(String moment) {
        return "width_bucket(%s, (select cast(:months as timestamptz[])))".formatted(moment);
    }

    /** Fills in what that names. */
    StatementSpec in(StatementSpec statement) {
        return statement.param(
                "months", beginnings.values().stream().map(Object::toString).toArray(String[]::new));
    }

    /** As 2019-12. */
    String name(@Nullable Integer month) {
        return List.copyOf(beginnings.keySet())
                .get(Objects.requireNonNull(month) - 1)
                .toString();
    }
}

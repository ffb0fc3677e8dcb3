package nl.signaalketen.projections.monitor;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how the terms of feedback were kept. */
@Component
class FeedbackCounts {

    private static final String COUNTS = "select "
            + Term.columns("first_", "aandachtsfunctionaris_by", "aandachtsfunctionaris_told_at") + ","
            + Term.columns("second_", "melder_by", "melder_told_at")
            + " from monitor_signal where%s";

    private final JdbcClient sql;

    FeedbackCounts(JdbcClient sql) {
        this.sql = sql;
    }

    FeedbackFigures of(Selection selection, OffsetDateTime asOf) {
        return selection
                .in(sql.sql(COUNTS.formatted(selection.signals())))
                .param("asOf", asOf)
                .query((row, _) -> new FeedbackFigures(
                        selection.from(), selection.to(), asOf, Term.in(row, "first_"), Term.in(row, "second_")))
                .single();
    }
}

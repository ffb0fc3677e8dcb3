package nl.signaalketen.projections.monitor;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how the terms of feedback were kept. */
@Component
class FeedbackCounts {

    private static final String CELLS = "select "
            + Term.kept("aandachtsfunctionaris_by", "aandachtsfunctionaris_told_at") + " as first,"
            + Term.kept("melder_by", "melder_told_at") + " as second, count(*) as number"
            + " from monitor_signal where%s group by 1, 2";

    private final JdbcClient sql;

    FeedbackCounts(JdbcClient sql) {
        this.sql = sql;
    }

    FeedbackFigures of(Selection selection, OffsetDateTime asOf) {
        var cells = selection
                .in(sql.sql(CELLS.formatted(selection.signals())))
                .param("asOf", asOf)
                .query(Cell.class)
                .list();
        return new FeedbackFigures(
                selection.from(), selection.to(), asOf, term(cells, Cell::first), term(cells, Cell::second));
    }

    private static Term term(List<Cell> cells, Function<Cell, String> kept) {
        return Term.of(new Tally<>(cells, _ -> true, Cell::number).by(kept::apply));
    }

    private record Cell(String first, String second, int number) {}
}

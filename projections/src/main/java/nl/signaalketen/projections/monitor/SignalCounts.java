package nl.signaalketen.projections.monitor;

import static nl.signaalketen.projections.monitor.MonitorModel.known;

import java.util.List;
import java.util.Set;
import nl.signaalketen.projections.monitor.SignalFigures.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts signals, all tables in one reading of the rows. */
@Component
class SignalCounts {

    static final String DONE = "AFGEROND";

    private static final Set<String> NOT_WEIGHED = Set.of("GEMELD", "OP_AGENDA");

    private static final String CELLS = """
            select case when grouping(region) = 0 then 'STAGE' when grouping(agency) = 0 then 'AGENCY' else 'FORM' end as part,
                   region, urgency_now as urgency, stage, outcome, agency_kind, agency, exploitation, sector, month, count(*) as number
            from (select *, %s as month from monitor_signal where%%s offset 0) signal
            group by grouping sets ((region, urgency_now, stage, outcome), (agency_kind, agency), (exploitation, sector, month))
            order by region, urgency_now, stage, outcome
            """.formatted(Months.of("reported_at"));

    private final JdbcClient sql;

    SignalCounts(JdbcClient sql) {
        this.sql = sql;
    }

    SignalFigures of(Selection selection) {
        var months = selection.months();
        var cells = months.in(selection.in(sql.sql(CELLS.formatted(selection.signals()))))
                .query(Cell.class)
                .list();
        var stages = part(cells, "STAGE");
        var agencies = part(cells, "AGENCY");
        var forms = part(cells, "FORM");
        var byStage = stages.by(Cell::stage);
        return new SignalFigures(
                selection.from(),
                selection.to(),
                stages.total(),
                stages.total() - byStage.getOrDefault(DONE, 0),
                stages.each(Cell::standing, Standing::of),
                byStage,
                stages.by(Cell::region),
                stages.by(Cell::urgency),
                agencies.by(Cell::agencyKind),
                agencies.by(Cell::agency),
                forms.by(Cell::exploitation),
                forms.by(Cell::sector),
                forms.by(cell -> months.name(cell.month())));
    }

    private static Tally<Cell> part(List<Cell> cells, String part) {
        return new Tally<>(cells, cell -> cell.part().equals(part), Cell::number);
    }

    private record Cell(
            String part,
            @Nullable String region,
            @Nullable String urgency,
            @Nullable String stage,
            @Nullable String outcome,
            @Nullable String agencyKind,
            @Nullable String agency,
            @Nullable String exploitation,
            @Nullable String sector,
            @Nullable Integer month,
            int number) {

        /** An outcome of before it was put on the agenda again does not count any more. */
        private Standing standing() {
            var where = known(stage);
            return new Standing(known(region), known(urgency), where, NOT_WEIGHED.contains(where) ? null : outcome, 0);
        }
    }
}

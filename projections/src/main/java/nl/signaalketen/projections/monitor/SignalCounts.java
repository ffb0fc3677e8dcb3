package nl.signaalketen.projections.monitor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static nl.signaalketen.projections.monitor.MonitorModel.known;

import java.util.LinkedHashMap;
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
                   region, urgency_now as urgency, stage, outcome, agency_kind, agency, exploitation, sector, count(*) as number
            from monitor_signal
            where%s
            group by grouping sets ((region, urgency_now, stage, outcome), (agency_kind, agency), (exploitation, sector))
            order by region, urgency_now, stage, outcome
            """;

    private final JdbcClient sql;

    SignalCounts(JdbcClient sql) {
        this.sql = sql;
    }

    SignalFigures of(Selection selection) {
        var cells = selection
                .in(sql.sql(CELLS.formatted(selection.signals())))
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
                together(stages.each(Cell::standing)),
                byStage,
                stages.by(Cell::region),
                stages.by(Cell::urgency),
                agencies.by(Cell::agencyKind),
                agencies.by(Cell::agency),
                forms.by(Cell::exploitation),
                forms.by(Cell::sector),
                MonthCounts.ofSignals(sql, selection));
    }

    private static List<Standing> together(List<Standing> cells) {
        var sums =
                cells.stream().collect(groupingBy(one -> one.of(0), LinkedHashMap::new, summingInt(Standing::signals)));
        return sums.entrySet().stream()
                .map(sum -> sum.getKey().of(sum.getValue()))
                .toList();
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
            int number) {

        /** An outcome of before it was put on the agenda again does not count any more. */
        private Standing standing() {
            var where = known(stage);
            return new Standing(
                    known(region), known(urgency), where, NOT_WEIGHED.contains(where) ? null : outcome, number);
        }
    }
}

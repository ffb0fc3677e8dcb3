package nl.signaalketen.projections.monitor;

import static nl.signaalketen.projections.monitor.MonitorModel.known;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.signaalketen.projections.monitor.ReferralFigures.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts referrals, all tables in one reading of the rows. */
@Component
class ReferralCounts {

    private static final Set<String> CLOSED = Set.of("DECLINED", "COMPLETED");

    private static final String CELLS =
            """
            select case when grouping(region) = 0 then 'STATE' when grouping(track) = 0 then 'RESULT'
                        when grouping(agency) = 0 then 'AGENCY' else 'FORM' end as part,
                   region, urgency, state, term, outcome, reason, level, track, agency_kind, agency, exploitation, sector, month,
                   count(*) as number
            from (select *, %s as term, %s as month from monitor_referral where%%s offset 0) referral
            group by grouping sets ((region, urgency, state, term), (outcome, reason, level, track), (agency_kind, agency),
                                    (exploitation, sector, month))
            order by region, urgency, state
            """.formatted(Term.kept("acknowledge_by", "answered_at"), Months.of("asked_at"));

    private final JdbcClient sql;

    ReferralCounts(JdbcClient sql) {
        this.sql = sql;
    }

    ReferralFigures of(Selection selection, OffsetDateTime asOf) {
        var months = selection.months();
        var cells = months.in(selection.in(sql.sql(CELLS.formatted(selection.referrals()))))
                .param("asOf", asOf)
                .query(Cell.class)
                .list();
        var states = part(cells, "STATE");
        var results = part(cells, "RESULT");
        var agencies = part(cells, "AGENCY");
        var forms = part(cells, "FORM");
        var standing = states.each(Cell::standing, Standing::of);
        return new ReferralFigures(
                selection.from(),
                selection.to(),
                asOf,
                states.total(),
                standing.stream()
                        .filter(Standing::open)
                        .mapToInt(Standing::referrals)
                        .sum(),
                Term.of(states.by(Cell::term)),
                standing,
                states.by(Cell::state),
                results.byWhereKnown(Cell::outcome),
                results.byWhereKnown(Cell::reason),
                results.byWhereKnown(Cell::level),
                states.by(Cell::region),
                states.by(Cell::urgency),
                results.by(Cell::track),
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
            @Nullable String state,
            @Nullable String term,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable String level,
            @Nullable String track,
            @Nullable String agencyKind,
            @Nullable String agency,
            @Nullable String exploitation,
            @Nullable String sector,
            @Nullable Integer month,
            int number) {

        private Standing standing() {
            var where = Objects.requireNonNull(state);
            return new Standing(known(region), known(urgency), where, !CLOSED.contains(where), 0);
        }
    }
}

package nl.signaalketen.projections.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.signaalketen.projections.inspections.ControleTotals.Counts;
import nl.signaalketen.projections.inspections.ControleTotals.Infringements;
import nl.signaalketen.projections.web.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Controles count by the day on which they were held; what was met at each stands in rows that know that day. */
@Component
class Inspections {

    private static final String CHECKLISTS = """
            select region as directorate, sector, nationality, sex, age_band, referred, count(*) as checklists
            from inspection_checklist
            where%s
            group by 1, 2, 3, 4, 5, 6
            """;

    private static final String INDICATORS =
            "select indicator as code, count(*) as number from inspection_indicator where%s group by 1";

    private static final String CONTROLES = """
            select region, sector, coalesce(action, 'ONBEKEND') as action, to_char(held_on, 'YYYY-MM') as month,
                   count(*) as controles, sum(workplaces) as workplaces, sum(employees) as employees,
                   sum(self_employed) as self_employed, sum(others) as others,
                   count(*) filter (where checklists > 0) as with_indications, sum(checklists) as possible_victims
            from inspection_controle
            where%s
            group by 1, 2, 3, 4
            """;

    private static final String INFRINGEMENTS = """
            select kind, sum(findings) as findings, sum(workers) as workers, sum(official_reports) as official_reports,
                   sum(warnings) as warnings
            from inspection_infringement
            where%s
            group by 1 order by 1
            """;

    private static final String MEASURES =
            "select measure as code, count(*) as number from inspection_measure where%s group by 1";

    private final JdbcClient sql;

    Inspections(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param regions as the list has them, or had them: those of the countries that were met stand there at zero too */
    ChecklistTables checklists(Regions regions, Held held) {
        var cells = about(held, CHECKLISTS).query(ChecklistTables.Cell.class).list();
        var met = cells.stream().map(ChecklistTables.Cell::directorate).collect(Collectors.toSet());
        var directorates = regions.ofTheSameCountries(met).stream()
                .filter(held.regions()::contains)
                .toList();
        return ChecklistTables.of(held.period().year(), directorates, cells, numbers(held, INDICATORS));
    }

    ControleTotals controles(Held held) {
        return ControleTotals.of(
                held,
                about(held, CONTROLES).query((row, _) -> cell(row)).list(),
                about(held, INFRINGEMENTS).query(Infringements.class).list(),
                numbers(held, MEASURES));
    }

    private Map<String, Integer> numbers(Held held, String query) {
        return about(held, query).query(Number.class).list().stream()
                .collect(Collectors.toMap(Number::code, Number::number, Integer::sum, TreeMap::new));
    }

    private StatementSpec about(Held held, String query) {
        return held.in(sql.sql(query.formatted(held.condition())));
    }

    private static ControleTotals.Cell cell(ResultSet row) throws SQLException {
        return new ControleTotals.Cell(
                row.getString("region"),
                row.getString("sector"),
                row.getString("action"),
                row.getString("month"),
                new Counts(
                        row.getInt("controles"),
                        row.getInt("workplaces"),
                        row.getInt("employees"),
                        row.getInt("self_employed"),
                        row.getInt("others"),
                        row.getInt("with_indications"),
                        row.getInt("possible_victims")));
    }

    private record Number(String code, int number) {}
}

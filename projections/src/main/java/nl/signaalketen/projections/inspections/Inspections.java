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

/**
 * Controles count by the day on which they were held. What was met at each is looked up by an index ({@code lateral ... offset 0}): what
 * was met at all others is not read.
 */
@Component
class Inspections {

    private static final String CHECKLISTS = """
            select c.region as directorate, c.sector, l.nationality, l.sex, l.age_band, referred.once is not null as referred,
                   count(*) as checklists
            from inspection_controle c
            cross join lateral (select * from inspection_checklist l where l.controle = c.controle offset 0) l
            left join lateral (select true as once from inspection_betrokkene b join inspection_centre r using (betrokkene)
                               where b.checklist = l.checklist
                                 and not exists (select from inspection_declined d where d.referral = r.referral)
                               limit 1) referred on true
            where%s
            group by 1, 2, 3, 4, 5, 6
            """;

    private static final String INDICATORS = """
            select i.indicator as code, count(*) as number
            from inspection_controle c
            cross join lateral (select checklist from inspection_checklist l where l.controle = c.controle offset 0) l
            cross join lateral (select indicator from inspection_indicator i where i.checklist = l.checklist offset 0) i
            where%s
            group by 1
            """;

    private static final String CONTROLES = """
            select c.region, c.sector, coalesce(c.action, 'ONBEKEND') as action, to_char(c.held_on, 'YYYY-MM') as month,
                   count(*) as controles, sum(c.workplaces) as workplaces, sum(c.employees) as employees,
                   sum(c.self_employed) as self_employed, sum(c.others) as others,
                   count(*) filter (where l.checklists > 0) as with_indications, sum(l.checklists) as possible_victims
            from inspection_controle c
            cross join lateral (select count(*) as checklists from inspection_checklist l where l.controle = c.controle) l
            where%s
            group by 1, 2, 3, 4
            """;

    private static final String INFRINGEMENTS = """
            select i.kind, sum(i.findings) as findings, sum(i.workers) as workers,
                   sum(i.official_reports) as official_reports, sum(i.warnings) as warnings
            from inspection_controle c
            cross join lateral (select * from inspection_infringement i where i.controle = c.controle offset 0) i
            where%s
            group by 1 order by 1
            """;

    private static final String MEASURES = """
            select m.measure as code, count(*) as number
            from inspection_controle c
            cross join lateral (select measure from inspection_measure m where m.controle = c.controle offset 0) m
            where%s
            group by 1
            """;

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

package nl.signaalketen.projections.inspections;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.signaalketen.projections.inspections.ChecklistTables.Cell;
import nl.signaalketen.projections.inspections.ControleTotals.Counts;
import nl.signaalketen.projections.inspections.ControleTotals.Infringements;
import nl.signaalketen.projections.web.Period;
import nl.signaalketen.projections.web.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Controles count by the day on which they were held. */
@Component
class Inspections {

    private static final String HELD = " c.region = any (:regions) and c.held_on between :from and :to ";

    private static final String CELLS = """
            select c.region as directorate, c.sector, l.nationality, l.sex, l.age_band, r.checklist is not null as referred,
                   count(*) as checklists
            from inspection_controle c
            join inspection_checklist l using (controle)
            left join (select distinct checklist from inspection_betrokkene join inspection_centre using (betrokkene)
                       where referral not in (select referral from inspection_declined)) r
                   using (checklist)
            where""" + HELD + "group by 1, 2, 3, 4, 5, 6";

    private static final String INDICATORS = """
            select i.indicator as code, count(*) as number
            from inspection_controle c join inspection_checklist using (controle) join inspection_indicator i using (checklist)
            where""" + HELD + "group by 1";

    private static final String COUNTS = """
            select count(*) as controles, coalesce(sum(workplaces), 0) as workplaces, coalesce(sum(employees), 0) as employees,
                   coalesce(sum(self_employed), 0) as self_employed, coalesce(sum(others), 0) as others
            from inspection_controle c
            where""" + HELD;

    private static final String INFRINGEMENTS = """
            select i.kind, sum(i.findings) as findings, sum(i.workers) as workers,
                   sum(i.official_reports) as official_reports, sum(i.warnings) as warnings
            from inspection_controle c join inspection_infringement i using (controle)
            where""" + HELD + "group by 1 order by 1";

    private static final String MEASURES = """
            select m.measure as code, count(*) as number
            from inspection_controle c join inspection_measure m using (controle)
            where""" + HELD + "group by 1";

    private final JdbcClient sql;

    Inspections(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param regions as the list has them, or had them: those of the countries that were met stand there at zero too */
    ChecklistTables checklists(Regions regions, Collection<String> seen, Period period) {
        var cells = held(CELLS, seen, period).query(Cell.class).list();
        var met = cells.stream().map(Cell::directorate).collect(Collectors.toSet());
        var directorates =
                regions.ofTheSameCountries(met).stream().filter(seen::contains).toList();
        return ChecklistTables.of(period.year(), directorates, cells, numbers(INDICATORS, seen, period));
    }

    ControleTotals controles(Collection<String> seen, Period period) {
        return new ControleTotals(
                period.from(),
                period.to(),
                held(COUNTS, seen, period).query(Counts.class).single(),
                held(INFRINGEMENTS, seen, period).query(Infringements.class).list(),
                numbers(MEASURES, seen, period));
    }

    private Map<String, Integer> numbers(String query, Collection<String> seen, Period period) {
        return held(query, seen, period).query(Number.class).list().stream()
                .collect(Collectors.toMap(Number::code, Number::number, Integer::sum, TreeMap::new));
    }

    private StatementSpec held(String query, Collection<String> seen, Period period) {
        return sql.sql(query)
                .param("regions", seen.toArray(String[]::new))
                .param("from", period.from())
                .param("to", period.to());
    }

    private record Number(String code, int number) {}
}

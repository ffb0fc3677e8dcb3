package nl.signaalketen.projections.inspections;

import java.time.Year;
import java.util.Set;
import nl.signaalketen.projections.Reference;
import nl.signaalketen.projections.RowsRead;
import nl.signaalketen.projections.Tables;
import nl.signaalketen.projections.web.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Over the controles of seven years no table of a year and region reads more than what was met then and there. */
class PlansTest {

    private static final Tables TABLES = Tables.fresh();
    private static final Inspections INSPECTIONS = new Inspections(TABLES.sql());
    private static final RowsRead READ = new RowsRead(TABLES.sql(), "inspection_");
    private static final int CONTROLES = 20_000;
    /** A year of a region is a seventieth of the controles; each has five rows beside it, and all are read for three tables. */
    private static final int MUCH = CONTROLES / 70 * 5 * 4;

    @BeforeAll
    static void controles_have_been_held_for_seven_years() {
        fill("""
                insert into inspection_controle (controle, held_on, region, sector, action, workplaces, employees, self_employed, others,
                       checklists)
                select 'c-' || n, date '2019-01-01' + n %% 2555, (array['LIMBURG', 'LUIK', 'BRUSSEL', 'ANTWERPEN', 'HENEGOUWEN', 'A', 'B', 'C',
                       'D', 'E'])[1 + n %% 10], 'SECTOR_' || n %% 23, 'FLEX_ACTIE', 1, 7, 0, 0, 1 from generate_series(1, %d) n
                """.formatted(CONTROLES));
        met("inspection_infringement", """
                controle, line, kind, findings, workers, official_reports, warnings""", """
                controle, '0', 'GEEN_AANGIFTE', 1, 1, 1, 0""");
        met("inspection_measure", "controle, measure", "controle, 'VERZEGELING'");
        met("inspection_checklist", """
                checklist, controle, nationality, sex, age_band""", "'k-' || controle, controle, 'RO', 'M', '30-39'");
        met("inspection_indicator", "checklist, indicator", "'k-' || controle, 'LOON_AFSTAAN'");
        fill("insert into inspection_betrokkene select 'b-' || checklist, checklist from inspection_checklist");
        fill("insert into inspection_centre select 'r-' || betrokkene, betrokkene from inspection_betrokkene");
        fill("insert into inspection_declined select referral from inspection_centre where referral like '%7'");
        fill("vacuum analyze");
    }

    @Test
    void the_checklist_tables_of_a_year_of_a_region_are_read_by_indexes() {
        READ.mustBeLessThan(MUCH, () -> INSPECTIONS.checklists(Reference.regions(), limburg()));
    }

    @Test
    void the_controles_of_a_year_of_a_region_are_read_by_indexes() {
        READ.mustBeLessThan(MUCH, () -> INSPECTIONS.controles(limburg()));
    }

    private static Held limburg() {
        return new Held(Set.of("LIMBURG"), Period.of(Year.of(2022)));
    }

    private static void met(String table, String columns, String values) {
        fill("""
                insert into %s (region, held_on, sector, action, %s)
                select region, held_on, sector, action, %s from inspection_controle
                """.formatted(table, columns, values));
    }

    private static void fill(String rows) {
        TABLES.sql().sql(rows).update();
    }
}

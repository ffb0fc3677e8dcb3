package nl.signaalketen.projections.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.signaalketen.projections.Reference;
import nl.signaalketen.projections.Tables;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.inspections.ControleTotals.Counts;
import nl.signaalketen.projections.inspections.ControleTotals.Infringements;
import nl.signaalketen.projections.web.Period;
import nl.signaalketen.signal.contract.ControleReported.FilledChecklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ControlesTest {

    private static final Tables TABLES = Tables.fresh();
    private static final Inspections INSPECTIONS = new Inspections(TABLES.sql());
    private static final Set<String> EVERYWHERE = Reference.regions().codes();
    private static final Period YEAR = Period.of(Year.of(2019));

    @BeforeEach
    void three_controles_of_which_one_met_two_possible_victims() {
        TABLES.empty();
        TABLES.hear(new History()
                .on("2019-03-01")
                .controle("a", "LIMBURG", "BOUW", List.of(checklist("k1"), checklist("k2")))
                .on("2019-03-31")
                .controle("b", "LIMBURG", "HORECA", List.of())
                .on("2019-12-31")
                .controle("c", "LUIK", "BOUW", List.of()));
    }

    @Test
    void workplaces_workers_infringements_and_measures_are_added_up() {
        var totals = INSPECTIONS.controles(new Held(EVERYWHERE, YEAR));
        assertThat(totals.counts()).isEqualTo(new Counts(3, 3, 21, 6, 3, 1, 2));
        assertThat(totals.infringements()).containsExactly(new Infringements("GEEN_AANGIFTE", 9, 18, 3, 3));
        assertThat(totals.measures()).isEqualTo(Map.of("VERZEGELING", 3));
    }

    @Test
    void they_are_counted_by_region_sector_kind_of_action_and_month() {
        var totals = INSPECTIONS.controles(new Held(EVERYWHERE, YEAR));
        assertThat(controles(totals.byRegion())).isEqualTo(Map.of("LIMBURG", 2, "LUIK", 1));
        assertThat(controles(totals.bySector())).isEqualTo(Map.of("BOUW", 2, "HORECA", 1));
        assertThat(controles(totals.byAction())).isEqualTo(Map.of("FLEX_ACTIE", 3));
        assertThat(controles(totals.byMonth())).isEqualTo(Map.of("2019-03", 2, "2019-12", 1));
    }

    @Test
    void every_table_adds_up_to_the_counts_and_the_possible_victims_are_the_checklists() {
        var held = new Held(EVERYWHERE, YEAR);
        var totals = INSPECTIONS.controles(held);
        assertThat(Stream.of(totals.byRegion(), totals.bySector(), totals.byAction(), totals.byMonth()))
                .allSatisfy(table -> {
                    assertThat(sum(table.values(), Counts::controles)).isEqualTo(3);
                    assertThat(sum(table.values(), Counts::employees)).isEqualTo(21);
                    assertThat(sum(table.values(), Counts::possibleVictims)).isEqualTo(2);
                });
        assertThat(INSPECTIONS.checklists(Reference.regions(), held).checklists())
                .isEqualTo(totals.counts().possibleVictims());
    }

    @Test
    void region_sector_and_kind_of_action_leave_what_they_name_in_every_table() {
        assertThat(controles("LIMBURG", "BOUW", "FLEX_ACTIE")).isEqualTo(1);
        assertThat(controles("LUIK", "HORECA", Held.ANY)).isZero();
        assertThat(controles("LUIK", Held.ANY, "REGULIER")).isZero();
        var flex = new Held(Set.of("LIMBURG"), YEAR, "BOUW", "FLEX_ACTIE");
        assertThat(INSPECTIONS.controles(flex).measures()).isEqualTo(Map.of("VERZEGELING", 1));
        assertThat(INSPECTIONS.checklists(Reference.regions(), flex).byIndicator())
                .isEqualTo(Map.of("LOON_AFSTAAN", 2));
        var regular = new Held(Set.of("LIMBURG"), YEAR, "BOUW", "REGULIER");
        assertThat(INSPECTIONS.checklists(Reference.regions(), regular).checklists())
                .isZero();
    }

    @Test
    void a_period_may_be_any_days_and_nothing_was_held_on_others() {
        var march = new Period(LocalDate.of(2019, 3, 2), LocalDate.of(2019, 3, 31));
        assertThat(INSPECTIONS.controles(new Held(EVERYWHERE, march)).counts().controles())
                .isEqualTo(1);
        var before = new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
        assertThat(INSPECTIONS.controles(new Held(EVERYWHERE, before)).counts())
                .isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 0));
    }

    private static int controles(String region, String sector, String action) {
        return INSPECTIONS
                .controles(new Held(Set.of(region), YEAR, sector, action))
                .counts()
                .controles();
    }

    private static Map<String, Integer> controles(Map<String, Counts> table) {
        return table.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().controles()));
    }

    private static int sum(Collection<Counts> counts, ToIntFunction<Counts> number) {
        return counts.stream().mapToInt(number).sum();
    }

    private static FilledChecklist checklist(String id) {
        return new FilledChecklist(id, "p-" + id, "RO", "M", "30-39", List.of("LOON_AFSTAAN"));
    }
}

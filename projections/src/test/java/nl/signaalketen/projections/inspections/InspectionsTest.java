package nl.signaalketen.projections.inspections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.signaalketen.projections.Reference;
import nl.signaalketen.projections.Tables;
import nl.signaalketen.projections.figures.FiguresOfYear.OfRegion;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Referrals;
import nl.signaalketen.projections.web.Period;
import nl.signaalketen.projections.web.Regions;
import nl.signaalketen.signal.contract.ControleReported.FilledChecklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectionsTest {

    private static final Tables TABLES = Tables.fresh();
    private static final Inspections INSPECTIONS = new Inspections(TABLES.sql());
    private static final Regions REGIONS = Reference.regions();
    private static final Set<String> EVERYWHERE = REGIONS.codes();
    private static final Period YEAR = Period.of(Year.of(2019));

    @BeforeEach
    void empty() {
        TABLES.empty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "year",
                "checklists",
                "by_directorate",
                "by_sector_and_directorate",
                "by_nationality_and_sex",
                "by_age_band",
                "referred_by_directorate"
            })
    void the_checklists_of_2019_give_every_cell_of_the_published_table(String table) {
        TABLES.hear(ChecklistsOf2019.history());
        assertThat(asSent(EVERYWHERE, YEAR).get(table))
                .isEqualTo(ChecklistsOf2019.published().get(table));
    }

    @Test
    void indicators_are_counted_as_published() {
        TABLES.hear(ChecklistsOf2019.history());
        var met = INSPECTIONS.checklists(REGIONS, new Held(EVERYWHERE, YEAR)).byIndicator();
        ChecklistsOf2019.published()
                .get("by_indicator_as_published")
                .forEachEntry((indicator, number) -> assertThat(met).containsEntry(indicator, number.asInt()));
    }

    @Test
    void age_bands_and_sexes_add_up_to_the_age_bands() {
        TABLES.hear(ChecklistsOf2019.history());
        var tables = INSPECTIONS.checklists(REGIONS, new Held(EVERYWHERE, YEAR));
        tables.byAgeBandAndSex()
                .forEach((band, sexes) -> assertThat(sexes.values().stream()
                                .mapToInt(number -> number)
                                .sum())
                        .isEqualTo(tables.byAgeBand().get(band)));
    }

    @Test
    void a_region_sees_its_own_controles_alone() {
        TABLES.hear(ChecklistsOf2019.history());
        var tables = INSPECTIONS.checklists(REGIONS, new Held(Set.of("LIMBURG", "NOORD_LIMBURG"), YEAR));
        assertThat(tables.byDirectorate()).isEqualTo(Map.of("LIMBURG", 7));
    }

    @Test
    void what_is_published_has_the_directorates_of_the_list_it_is_published_with_whatever_the_list_is_today() {
        TABLES.hear(new History().controle("a", "LIMBURG", "BOUW", List.of(checklist("k1"))));
        var kept = new Regions(Map.of("LIMBURG", "BE", "BRABANT", "BE", "ZUID_LIMBURG", "NL"));

        var published = new ChecklistsOfYear(INSPECTIONS)
                .of(Year.of(2019), kept, Reference.rules().active("telling", LocalDate.of(2019, 1, 1)));

        assertThat(published).extracting(OfRegion::region).containsExactly(null, "LIMBURG");
        assertThat(published.getFirst().figures())
                .extracting("byDirectorate")
                .isEqualTo(Map.of("LIMBURG", 1, "BRABANT", 0));
    }

    @Test
    void both_days_of_the_period_belong_to_it() {
        TABLES.hear(new History()
                .on("2019-05-01")
                .controle("a", "LIMBURG", "BOUW", List.of(checklist("k1")))
                .on("2019-05-31")
                .controle("b", "LIMBURG", "BOUW", List.of(checklist("k2")))
                .on("2019-06-01")
                .controle("c", "LIMBURG", "BOUW", List.of(checklist("k3"))));
        var may = new Period(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 31));
        assertThat(INSPECTIONS.checklists(REGIONS, new Held(EVERYWHERE, may)).checklists())
                .isEqualTo(2);
    }

    @Test
    void whom_a_centre_declined_is_not_referred_to_it() {
        var declined = person("p-k1").in("LIMBURG").metIn("k1");
        var takenOn = person("p-k2").in("LIMBURG").metIn("k2");
        TABLES.hear(new History()
                .controle("a", "LIMBURG", "BOUW", List.of(checklist("k1"), checklist("k2")))
                .added(declined)
                .added(takenOn)
                .referral("r1", Referrals.shelter("r1", declined, InspectionsModel.CENTRE))
                .referral("r1", Referrals.declined("r1"))
                .referral("r2", Referrals.shelter("r2", takenOn, InspectionsModel.CENTRE)));

        assertThat(INSPECTIONS.checklists(REGIONS, new Held(EVERYWHERE, YEAR)).referred())
                .isEqualTo(Map.of("LIMBURG", 1));
    }

    @Test
    void a_period_over_two_years_names_no_year() {
        var winter = new Period(LocalDate.of(2019, 12, 1), LocalDate.of(2020, 2, 29));
        assertThat(asSent(EVERYWHERE, winter).get("year").isNull()).isTrue();
    }

    private static FilledChecklist checklist(String id) {
        return new FilledChecklist(id, "p-" + id, "RO", "M", "30-39", List.of("LOON_AFSTAAN"));
    }

    private static JsonNode asSent(Set<String> regions, Period period) {
        return JsonMapper.shared().valueToTree(INSPECTIONS.checklists(REGIONS, new Held(regions, period)));
    }
}

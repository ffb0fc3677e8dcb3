package nl.signaalketen.projections.register;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import nl.signaalketen.projections.Reference;
import nl.signaalketen.projections.Tables;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Person;
import nl.signaalketen.projections.web.Filters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person in casussen of two regions, reported by three agencies. */
class RegisterAcrossRegionsTest {

    private static final Tables TABLES = Tables.fresh();
    private static final Registrations REGISTRATIONS = new Registrations(TABLES.sql(), Reference.rules());
    private static final Person ANA = person("ana");
    private static final Person ALSO_IN_ROERMOND = ANA.alsoReportedBy("vt-nml", "VEILIG_THUIS");
    private static final Person IN_MAASTRICHT =
            ANA.alsoReportedBy("avim-limburg", "POLITIE_AVIM").in("ZUID_LIMBURG");

    private final History history = new History();

    @BeforeEach
    void reported() {
        TABLES.empty();
        for (var reported : List.of(ANA, ALSO_IN_ROERMOND, IN_MAASTRICHT)) {
            history.added(reported).classified(reported, "VERMOEDELIJK", "DEFINITIEF");
        }
    }

    @Test
    void together_they_are_one_registration_with_all_agencies_and_both_regions() {
        var registration = only("MIDDEN_LIMBURG", "ZUID_LIMBURG");
        assertThat(registration.agencies()).containsExactly("avim-limburg", "gemeente-roermond", "vt-nml");
        assertThat(registration.agencyKinds()).containsExactly("GEMEENTE", "POLITIE_AVIM", "VEILIG_THUIS");
        assertThat(registration.regions()).containsExactly("MIDDEN_LIMBURG", "ZUID_LIMBURG");
    }

    @Test
    void each_region_sees_the_agencies_that_reported_to_it() {
        assertThat(only("MIDDEN_LIMBURG").agencies()).containsExactly("gemeente-roermond", "vt-nml");
        assertThat(only("ZUID_LIMBURG").agencies()).containsExactly("avim-limburg");
    }

    @Test
    void who_is_revised_to_geen_in_one_region_leaves_its_figure_and_still_counts_in_the_other_and_together() {
        history.on("2019-06-01").classified(IN_MAASTRICHT, "GEEN", "DEFINITIEF");
        assertThat(registrations("ZUID_LIMBURG")).isEmpty();
        assertThat(only("MIDDEN_LIMBURG").counted()).isTrue();
        var together = only("MIDDEN_LIMBURG", "ZUID_LIMBURG");
        assertThat(together.regions()).containsExactly("MIDDEN_LIMBURG");
        assertThat(together.agencies()).containsExactly("avim-limburg", "gemeente-roermond", "vt-nml");
    }

    @Test
    void who_is_revised_to_geen_everywhere_is_registered_no_more() {
        for (var reported : List.of(ANA, ALSO_IN_ROERMOND, IN_MAASTRICHT)) {
            history.classified(reported, "GEEN", "DEFINITIEF");
        }
        assertThat(registrations("MIDDEN_LIMBURG", "ZUID_LIMBURG")).isEmpty();
    }

    @Test
    void an_agency_that_named_the_person_as_a_suspect_did_not_report_a_victim() {
        history.suspected(ANA.alsoReportedBy("om-limburg", "OM"));
        assertThat(only("MIDDEN_LIMBURG").agencies()).containsExactly("gemeente-roermond", "vt-nml");
    }

    @Test
    void an_agency_that_reported_after_the_day_is_not_known_on_it() {
        history.on("2019-06-01").added(ANA.alsoReportedBy("comensha", "COMENSHA"));
        TABLES.hear(history);
        assertThat(asOf(LocalDate.of(2019, 5, 31), "MIDDEN_LIMBURG").getFirst().agencies())
                .containsExactly("gemeente-roermond", "vt-nml");
        assertThat(asOf(LocalDate.of(2019, 6, 1), "MIDDEN_LIMBURG").getFirst().agencies())
                .containsExactly("comensha", "gemeente-roermond", "vt-nml");
    }

    private Registration only(String... regions) {
        var registrations = registrations(regions);
        assertThat(registrations).hasSize(1);
        return registrations.getFirst();
    }

    private List<Registration> registrations(String... regions) {
        TABLES.hear(history);
        return asOf(Filters.LAST_DAY, regions);
    }

    private static List<Registration> asOf(LocalDate day, String... regions) {
        return REGISTRATIONS
                .of(new Question(Set.of(regions), Year.of(2019), Scope.NATIONAAL, day), null)
                .registrations();
    }
}

package nl.signaalketen.projections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Map;
import java.util.Set;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.signal.contract.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SightTest {

    private static final String HERE = "MIDDEN_LIMBURG";

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"KETENREGISSEUR", "SCREENING_PARTNER", "PROCESREGISSEUR", "CASUSREGISSEUR", "ZORGCOORDINATOR"})
    void who_steers_or_screens_sees_the_figures_of_their_regions(Role role) {
        assertThat(Sight.figures(caller(role))).containsExactly(HERE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_who_sees_signals_one_by_one_is_led_to_them(Role role) {
        assertThat(Sight.seesSignals(caller(role)))
                .isEqualTo(Set.of(Role.SCREENING_PARTNER, Role.PROCESREGISSEUR).contains(role));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MELDER", "AANDACHTSFUNCTIONARIS", "OPS", "PRIVACY_OFFICER"})
    void who_reports_or_runs_the_chain_sees_no_figures(Role role) {
        assertNothing(() -> Sight.figures(caller(role)));
        assertNothing(() -> Sight.registrationFigures(caller(role)));
        assertNothing(() -> Sight.registrations(caller(role)));
        assertNothing(() -> Sight.casus(caller(role), HERE, "somebody"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ZORGCOORDINATOR", mode = Mode.EXCLUDE)
    void registrations_one_by_one_are_for_the_zorgcoordinator_alone(Role role) {
        assertNothing(() -> Sight.registrations(caller(role)));
        assertThatNoException().isThrownBy(() -> Sight.registrations(caller(Role.ZORGCOORDINATOR)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SCREENING_PARTNER", "PROCESREGISSEUR"},
            mode = Mode.EXCLUDE)
    void signals_one_by_one_are_for_who_screens_or_steers_the_process(Role role) {
        assertNothing(() -> Sight.signals(caller(role)));
        assertThat(Sight.signals(caller(Role.PROCESREGISSEUR))).containsExactly(HERE);
    }

    @Test
    void a_ketenregisseur_sees_figures_of_registrations_but_no_casus() {
        assertThat(Sight.registrationFigures(caller(Role.KETENREGISSEUR))).containsExactly(HERE);
        assertNothing(() -> Sight.casus(caller(Role.KETENREGISSEUR), HERE, "somebody"));
    }

    @Test
    void of_a_publication_a_ketenregisseur_sees_the_own_regions_and_ops_all_that_were_published() {
        var published = new Regions(Map.of(HERE, "NL", "ZUID_LIMBURG", "NL"));
        assertThat(Sight.publication(caller(Role.KETENREGISSEUR), published)).containsExactly(HERE);
        assertThat(Sight.publication(caller(Role.OPS), published)).containsExactly(HERE, "ZUID_LIMBURG");
        assertNothing(() -> Sight.publication(caller(Role.ZORGCOORDINATOR), published));
    }

    @Test
    void a_casus_of_another_region_looks_as_if_it_were_not_there() {
        assertNothing(() -> Sight.casus(caller(Role.PROCESREGISSEUR), "ZUID_LIMBURG", null));
        assertThatNoException().isThrownBy(() -> Sight.casus(caller(Role.PROCESREGISSEUR), HERE, null));
    }

    @Test
    void a_casusregisseur_sees_the_casus_assigned_and_no_other_of_the_region() {
        var casusregisseur = caller(Role.CASUSREGISSEUR);
        assertThatNoException().isThrownBy(() -> Sight.casus(casusregisseur, HERE, "somebody"));
        assertNothing(() -> Sight.casus(casusregisseur, HERE, "somebody-else"));
        assertNothing(() -> Sight.casus(casusregisseur, HERE, null));
    }

    @Test
    void a_casusregisseur_lists_the_casussen_assigned_and_whoever_works_on_none_lists_nothing() {
        assertThat(Sight.casussenOf(caller(Role.CASUSREGISSEUR))).isEqualTo("somebody");
        assertThat(Sight.casussenOf(caller(Role.ZORGCOORDINATOR))).isNull();
        assertNothing(() -> Sight.casussenOf(caller(Role.KETENREGISSEUR)));
        assertNothing(() -> Sight.casussenOf(caller(Role.AANDACHTSFUNCTIONARIS)));
    }

    private static void assertNothing(ThrowingCallable look) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(look);
    }

    private static Caller caller(Role role) {
        return new Caller("somebody", "some-agency", Set.of(role.name()), Set.of(HERE));
    }
}

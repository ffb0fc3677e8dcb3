package nl.signaalketen.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PageTest
class SignInTest {

    @Test
    void who_signs_in_sees_what_waits_for_them_and_is_led_only_where_they_may_go() {
        try (var police = Visit.by("avim-limburg.aandachtsfunctionaris")) {
            police.shows("Te bevestigen doorverwijzingen").shows("Aandachtsfunctionaris");
            police.isFitForEverybody("home").canBeZoomed();
        }
        try (var school = Visit.by("school-roermond.melder")) {
            assertThat(school.page().locator("nav a").allInnerTexts()).containsExactly("Start", "Signaal melden");
        }
    }

    @Test
    void what_is_not_for_somebody_looks_like_what_is_not_there() {
        try (var school = Visit.by("school-roermond.melder")) {
            var forbidden = school.goTo("/monitor").page().locator("main").innerText();
            var absent =
                    school.goTo("/what-is-not-there").page().locator("main").innerText();
            assertThat(forbidden).isEqualTo(absent).contains("Hier is niets voor u");
            school.isFitForEverybody("not-found");
        }
    }

    @Test
    void the_language_stays_as_it_was_chosen() {
        try (var visit = Visit.by("keten.ketenregisseur")) {
            visit.goTo("/monitor?from=2026-01-01&to=2026-06-30")
                    .press("français")
                    .shows("Signaux");
            assertThat(visit.page().url()).endsWith("/monitor?from=2026-01-01&to=2026-06-30");
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("fr");
            visit.isFitForEverybody("monitor-fr");
            visit.goTo("/").press("English").shows("What is waiting for you");
        }
    }

    /** Some of them have pages that ask other services, for which their token is renewed. */
    @ParameterizedTest
    @ValueSource(strings = {"keten.ketenregisseur", "school-roermond.melder", "vt-nml.partner", "keten.ops"})
    void who_signs_out_is_signed_out_at_the_issuer_too(String login) {
        try (var visit = Visit.byNobody().signIn(login)) {
            visit.press("Afmelden").shows("U bent afgemeld").isFitForEverybody("signed-out");
            visit.follow("Opnieuw aanmelden");
            assertThat(visit.page().locator("[name=password]").isVisible()).isTrue();
        }
    }

    @Test
    void who_types_is_heard_though_they_click_nowhere() {
        try (var visit = Visit.by("school-roermond.melder")) {
            visit.page().clock().install();
            visit.goTo("/report/new").page().clock().fastForward("06:00");
            var heard = visit.page()
                    .waitForResponse(
                            "**/still-here",
                            () -> visit.page().locator("#narrative").pressSequentially("Zij"));
            assertThat(heard.status()).isEqualTo(204);
        }
    }

    @Test
    void signing_in_gives_a_new_session() {
        try (var visit = Visit.byNobody()) {
            visit.goTo("/signed-out").press("English");
            var before = visit.session();
            visit.signIn("keten.ketenregisseur");
            assertThat(visit.session()).isNotEqualTo(before);
        }
    }
}

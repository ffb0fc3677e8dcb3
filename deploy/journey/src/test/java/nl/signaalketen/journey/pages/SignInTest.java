package nl.signaalketen.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    @Test
    void who_signs_out_is_signed_out_at_the_issuer_too() {
        try (var visit = Visit.by("keten.ketenregisseur")) {
            visit.press("Afmelden").shows("U bent afgemeld").isFitForEverybody("signed-out");
            visit.follow("Opnieuw aanmelden");
            assertThat(visit.page().locator("[name=password]").isVisible()).isTrue();
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

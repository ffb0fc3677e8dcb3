package nl.signaalketen.journey.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.signaalketen.journey.Flow;
import org.junit.jupiter.api.Test;

@PageTest
class RegisterPageTest {

    private static final String ZORGCOORDINATOR = "zorgcoordinatie-limburg.zorgcoordinator";

    @Test
    void the_zorgcoordinator_finds_registrations_one_by_one_by_codes_and_without_names() {
        Flow.someoneIsRegistered();
        try (var visit = Visit.by(ZORGCOORDINATOR)) {
            visit.follow("Register")
                    .shows("Cijfers van " + Year.now())
                    .isFitForEverybody("register")
                    .canBeZoomed();
            var rows = visit.page().locator("table[aria-labelledby=registrations] tbody tr");
            var all = rows.count();
            assertThat(all).isPositive();
            visit.page().selectOption("#sex", "V");
            visit.press("Zoek");
            visit.page().waitForURL("**sex=V**");
            assertThat(rows.first()).containsText("Vrouw");
            assertThat(visit.page().locator("main").innerText()).doesNotContain("Zij");
            visit.goTo("/register?region=NOORD_LIMBURG&year=2019").shows("Geen registratie past hierbij.");
        }
    }

    @Test
    void the_ketenregisseur_sees_figures_and_the_way_to_published_ones_but_nobody() {
        try (var visit = Visit.by("keten.ketenregisseur")) {
            visit.follow("Register").shows("Cijfers van").isFitForEverybody("register-figures");
            assertThat(visit.page().locator("#registrations").count()).isZero();
            visit.page().locator("main").getByText("Gepubliceerde cijfers").click();
            visit.shows("Alle publicaties").isFitForEverybody("publications").canBeZoomed();
        }
    }

    @Test
    void a_revision_stands_in_a_line_with_what_was_published_before_it() {
        try (var visit = Visit.by("keten.ketenregisseur")) {
            published(visit, "").shows("De eerste publicatie van dit jaar.");
            published(visit, "2022-1").shows("Elk cijfer is gelijk aan dat van de vorige.");
            visit.isFitForEverybody("publication-line").canBeZoomed();
            visit.follow("2022-1").shows("Cijfers 2022-1");
        }
    }

    private static Visit published(Visit visit, String revises) {
        visit.goTo("/publications").page().selectOption("#year", "2022");
        visit.page().fill("#revises", revises);
        visit.page().fill("#reason", "jaarverslag");
        return visit.press("Publiceer");
    }

    @Test
    void it_works_without_a_script_says_what_is_wrong_at_its_field_and_is_not_for_others() {
        Flow.someoneIsRegistered();
        try (var visit = Visit.withoutScript(ZORGCOORDINATOR)) {
            visit.goTo("/register?on=morgen")
                    .shows("Geef een dag van de kalender")
                    .press("Tonen");
            visit.goTo("/register?year=2099").shows("Kies een jaar vanaf 2019 tot en met het lopende jaar.");
            visit.goTo("/register").shows("Met alles wat nu bekend is.").shows("Geregistreerd naar: geslacht");
            visit.goTo("/register?on=2026-01-31").shows("Zoals het op 31 januari 2026 bekend was.");
            visit.goTo("/register?sex=Q").shows("Geslacht: Kies een van de mogelijkheden.");
            visit.goTo("/register").press("Tonen").shows("Cijfers van");
        }
        try (var visit = Visit.by("school-roermond.melder")) {
            visit.goTo("/register").shows("Hier is niets voor u");
        }
    }
}

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
            visit.goTo("/register?region=NOORD_LIMBURG&year=2019").shows("0 registraties");
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
    void it_works_without_a_script_says_what_is_wrong_at_its_field_and_is_not_for_others() {
        try (var visit = Visit.withoutScript(ZORGCOORDINATOR)) {
            visit.goTo("/register?on=morgen")
                    .shows("Geef een dag van de kalender")
                    .press("Tonen");
            visit.goTo("/register").press("Tonen").shows("Cijfers van");
        }
        try (var visit = Visit.by("school-roermond.melder")) {
            visit.goTo("/register").shows("Hier is niets voor u");
        }
    }
}

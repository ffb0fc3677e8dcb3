package nl.signaalketen.journey.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@PageTest
class InspectionsPageTest {

    @Test
    void a_sector_is_picked_and_what_is_none_is_told_at_its_field() {
        try (var visit = Visit.by("keten.ketenregisseur")) {
            visit.follow("Inspecties").page().selectOption("#sector", "BOUW");
            visit.press("Tonen").page().waitForURL("**sector=BOUW**");
            assertThat(visit.page().locator("#sector")).hasValue("BOUW");
            visit.isFitForEverybody("inspections").canBeZoomed();
            visit.goTo("/inspections?action=FEEST&region=ATLANTIS")
                    .shows("Soort actie: Kies een van de mogelijkheden.")
                    .shows("Regio: Kies een van de mogelijkheden.");
            assertThat(visit.page().locator("[aria-invalid=true]")).hasCount(2);
            visit.isFitForEverybody("inspections-mistake");
            visit.goTo("/inspections?year=2099").shows("Dit jaar moet nog komen.");
            visit.goTo("/monitor?from=2099-01-01&to=2099-12-31").shows("Deze periode moet nog komen");
            assertThat(visit.page().locator(".counts")).hasCount(0);
            visit.isFitForEverybody("monitor-ahead");
        }
    }
}

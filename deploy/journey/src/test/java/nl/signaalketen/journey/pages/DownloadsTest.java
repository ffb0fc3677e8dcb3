package nl.signaalketen.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.signaalketen.journey.Flow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a page shows can be had as a file, by who may see it. */
@PageTest
class DownloadsTest {

    private static String publication;

    @BeforeAll
    static void figures_are_published() {
        publication = Flow.figuresArePublished(2023);
    }

    @Test
    void everything_that_pages_offer_as_a_file_comes_in_the_form_that_was_chosen() {
        try (var visit = Visit.by("keten.ketenregisseur")) {
            for (var path : List.of(
                    "/monitor?region=MIDDEN_LIMBURG&sector=HORECA",
                    "/inspections?year=2019",
                    "/register?year=2019",
                    "/publications/" + publication)) {
                var links = visit.goTo(path).page().locator(".downloads a").all().stream()
                        .map(link -> link.evaluate("a => a.href").toString())
                        .toList();
                assertThat(links).as(path).isNotEmpty();
                for (var link : links) {
                    var file = visit.page().request().get(link);
                    assertThat(file.status()).as(link).isEqualTo(200);
                    assertThat(file.headers().get("content-type"))
                            .as(link)
                            .contains(link.contains("form=csv") ? "text/csv" : "spreadsheetml");
                }
            }
            visit.goTo("/downloads/weather?form=csv").shows("Hier is niets voor u");
        }
    }

    @Test
    void the_zorgcoordinator_has_what_was_found_in_the_register_as_a_file_and_a_melder_has_not() throws IOException {
        Flow.someoneIsRegistered();
        try (var visit = Visit.by("zorgcoordinatie-limburg.zorgcoordinator")) {
            visit.goTo("/register?sex=V");
            var page = visit.page();
            var found = page.locator("table[aria-labelledby=registrations] tbody tr")
                    .count();
            var file = page.waitForDownload(
                    () -> page.locator("a[href*='registrations'][href*='csv']").click());
            assertThat(file.suggestedFilename()).matches("registrations-\\d{4}\\.csv");
            var lines = Files.readAllLines(file.path());
            assertThat(lines.getFirst()).contains("person,countedSince");
            assertThat(lines).hasSize(1 + found).noneMatch(line -> line.contains("Zij"));
        }
        try (var visit = Visit.by("school-roermond.melder")) {
            visit.goTo("/downloads/registrations?form=csv&year=2019").shows("Hier is niets voor u");
        }
    }
}

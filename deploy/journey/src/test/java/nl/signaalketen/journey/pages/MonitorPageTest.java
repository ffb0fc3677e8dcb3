package nl.signaalketen.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import nl.signaalketen.journey.Flow;
import nl.signaalketen.journey.Monitor;
import org.junit.jupiter.api.Test;

@PageTest
class MonitorPageTest {

    @Test
    void the_ketenregisseur_sees_the_figures_of_one_region_as_the_json_tells_them() {
        Flow.schoolReports("S-" + UUID.randomUUID(), false);
        await().atMost(Flow.CARRIED_WITHIN)
                .until(() -> Flow.monitor().get("signals").asInt() > 0);
        try (var visit = Visit.by("keten.ketenregisseur")) {
            visit.follow("Monitor").page().selectOption("#region", "MIDDEN_LIMBURG");
            visit.press("Tonen").shows("Signalen gemeld");
            visit.page().waitForURL("**/monitor?region=MIDDEN_LIMBURG**");
            visit.page().locator("#signals canvas").first().waitFor();
            assertThat(visit.page().locator("#signals table").count())
                    .isEqualTo(visit.page().locator("#signals canvas").count());
            assertThat(visit.page().locator("#signals dd").first().innerText())
                    .isEqualTo(Flow.monitor().get("signals").asString());
            visit.isFitForEverybody("monitor").canBeZoomed();
        }
    }

    @Test
    void lead_times_and_feedback_stand_in_a_table_beside_the_drawing_as_the_json_tells_them() {
        Flow.someoneIsRegistered();
        try (var visit = Visit.by("keten.ketenregisseur")) {
            visit.goTo("/monitor?region=MIDDEN_LIMBURG").shows("Van melding tot eerste weging");
            visit.page().locator("#lead-times canvas").first().waitFor();
            var weighed = Monitor.leadTimes().get("steps").get(0);
            assertThat(visit.page().locator("#lead-times tbody tr").first().innerText())
                    .endsWith("\t%s\t0".formatted(weighed.get("cases").asString()));
            assertThat(visit.page().locator("#lead-times tbody tr").count()).isEqualTo(7);
            assertThat(visit.page().locator("#feedback table").count()).isEqualTo(1);
            visit.shows("Nog niet, termijn loopt").isFitForEverybody("monitor-lead-times");
        }
    }

    @Test
    void a_part_that_cannot_be_narrowed_to_what_was_picked_says_so() {
        try (var visit = Visit.by("keten.ketenregisseur")) {
            visit.goTo("/monitor?sector=BOUW&urgency=HARD");
            assertThat(visit.page().locator("#signals").innerText()).doesNotContain("niet te beperken");
            assertThat(visit.page().locator("#inspections").innerText()).contains("niet te beperken tot Urgentie.");
            assertThat(visit.page().locator("#registrations").innerText())
                    .contains("niet te beperken tot Sector, Urgentie.");
            visit.isFitForEverybody("monitor-of-a-sector").canBeZoomed();
        }
    }

    @Test
    void a_period_of_more_than_a_year_is_told_so_at_its_fields() {
        try (var visit = Visit.by("keten.ketenregisseur")) {
            visit.goTo("/monitor?from=2024-01-01&to=2026-01-01").shows("De periode is langer dan een jaar.");
        }
    }

    @Test
    void a_period_that_ends_before_it_begins_is_shown_at_its_fields_with_what_was_typed() {
        try (var visit = Visit.by("keten.ketenregisseur")) {
            visit.goTo("/monitor?from=2026-06-30&to=2026-01-01").shows("Deze dag ligt na het einde van de periode.");
            assertThat(visit.page().inputValue("#from")).isEqualTo("2026-06-30");
            visit.isFitForEverybody("monitor-mistake");
        }
    }

    @Test
    void without_a_script_the_tables_take_all_of_the_width_and_nothing_is_offered_that_only_a_script_can_do() {
        Flow.schoolReports("S-" + UUID.randomUUID(), false);
        await().atMost(Flow.CARRIED_WITHIN)
                .until(() -> Flow.monitor().get("signals").asInt() > 0);
        try (var visit = Visit.withoutScript("keten.ketenregisseur")) {
            var page = visit.goTo("/monitor?region=MIDDEN_LIMBURG")
                    .shows("Afgerond: de melder is teruggekoppeld")
                    .page();
            assertThat(page.locator(".figure__table").first().boundingBox().width)
                    .isEqualTo(page.locator(".figure").first().boundingBox().width);
            visit.goTo("/inspections");
            assertThat(page.locator("[data-print]").isVisible()).isFalse();
        }
        try (var visit = Visit.withoutScript("keten.ops")) {
            var page = visit.goTo("/ops/processors").page();
            assertThat(page.locator("#looking").isVisible()).isFalse();
        }
        try (var visit = Visit.by("keten.ketenregisseur")) {
            var page = visit.goTo("/inspections").press("Tonen").page();
            page.waitForURL("**/inspections?**");
            assertThat(page.locator("[data-print]").isVisible()).isTrue();
        }
    }

    @Test
    void it_works_without_a_script_and_with_the_keyboard_alone() {
        try (var visit = Visit.withoutScript("zvh-ml.procesregisseur")) {
            visit.follow("Monitor").press("Tonen").shows("Signalen");
        }
        try (var visit = Visit.by("zvh-ml.procesregisseur")) {
            visit.tabTo("Naar de inhoud").tabTo("Monitor").type("Enter").shows("Tonen");
            visit.tabTo("Tonen").type("Enter").shows("Signalen gemeld");
        }
    }
}

package nl.signaalketen.journey.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.stream.IntStream;
import nl.signaalketen.journey.Broker;
import nl.signaalketen.journey.Flow;
import nl.signaalketen.journey.Monitor;
import org.junit.jupiter.api.Test;

@PageTest
class MonitorPageTest {

    private static final String ZUID_LIMBURG = "zvh-zl.procesregisseur";
    private static final String OVERDUE_THEN = "/monitor/overdue-items?from=2020-03-01&to=2020-03-31";

    @Test
    void the_ketenregisseur_sees_the_figures_of_one_region_as_the_json_tells_them() {
        Flow.schoolReports("S-" + UUID.randomUUID(), false);
        await().atMost(Flow.CARRIED_WITHIN)
                .until(() -> Flow.monitor().get("signals").asInt() > 0);
        try (var visit = Visit.by("keten.ketenregisseur")) {
            visit.follow("Monitor").page().selectOption("#region", "MIDDEN_LIMBURG");
            visit.press("Tonen").shows("signalen gemeld");
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
    void who_works_on_signals_goes_from_the_number_to_the_list_of_what_is_open() {
        var signal = Flow.schoolReports("S-" + UUID.randomUUID(), false)
                .get("signal")
                .asString();
        await().atMost(Flow.CARRIED_WITHIN).until(() -> Monitor.openSignals().contains(signal));
        try (var visit = Visit.by("zvh-ml.procesregisseur")) {
            visit.follow("Monitor").page().locator("#signals dd a").click();
            visit.shows("Open signalen").isFitForEverybody("open-signals").canBeZoomed();
            var row = visit.page().locator("th[title='" + signal + "']").locator("..");
            assertThat(row.innerText()).contains("Zacht", "Midden-Limburg");
            visit.goTo("/monitor/open-signals?from=2019-01-01&to=2019-12-31")
                    .shows("Er staan geen signalen open.")
                    .follow("Terug naar de monitor")
                    .shows("signalen gemeld");
        }
    }

    @Test
    void what_is_overdue_is_listed_page_by_page_without_a_script_too() {
        Broker.referralsSaid(
                "ReferralAsked",
                "2020-03-02T09:00:00Z",
                IntStream.range(0, 101)
                        .mapToObj(number -> "overdue-" + number)
                        .collect(toMap(referral -> referral, MonitorPageTest::neverAnswered)));
        await().atMost(Flow.CARRIED_WITHIN)
                .until(() -> Monitor.overdueIn("ZUID_LIMBURG", "2020-03-01", "2020-03-31") >= 101);
        try (var visit = Visit.by(ZUID_LIMBURG)) {
            visit.goTo(OVERDUE_THEN)
                    .shows("Bevestiging van een doorverwijzing")
                    .isFitForEverybody("overdue-items")
                    .canBeZoomed();
        }
        try (var visit = Visit.withoutScript(ZUID_LIMBURG)) {
            var rows = visit.goTo(OVERDUE_THEN).page().locator("tbody tr");
            assertThat(rows).hasCount(100);
            visit.follow("Volgende");
            assertThat(rows).hasCount(1);
            visit.follow("Eerste");
            assertThat(rows).hasCount(100);
        }
    }

    @Test
    void who_sees_figures_alone_is_led_to_no_list_and_finds_none() {
        try (var visit = Visit.by("keten.ketenregisseur")) {
            visit.follow("Monitor").shows("signalen open");
            assertThat(visit.page().locator("main dd a").count()).isZero();
            visit.goTo("/monitor/open-signals").shows("Hier is niets voor u");
            visit.goTo("/monitor/overdue-items").shows("Hier is niets voor u");
        }
    }

    private static String neverAnswered(String referral) {
        return """
                {"referral": "%s", "signal": null, "casus": null, "betrokkene": null, "agency": "avim-limburg",
                 "agencyKind": "POLITIE_AVIM", "region": "ZUID_LIMBURG", "exploitation": "ARBEIDSUITBUITING", "sector": null,
                 "track": "STRAFRECHT", "shelter": null, "urgency": "HARD", "askedAt": "2020-03-02T09:00:00Z",
                 "acknowledgeBy": "2020-03-02T10:00:00Z", "ruleVersion": "routering/2019-01-01", "rules": ["R1"]}""".formatted(referral);
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
    void it_works_without_a_script_and_with_the_keyboard_alone() {
        try (var visit = Visit.withoutScript("zvh-ml.procesregisseur")) {
            visit.follow("Monitor").press("Tonen").shows("Signalen");
        }
        try (var visit = Visit.by("zvh-ml.procesregisseur")) {
            visit.tabTo("Naar de inhoud").tabTo("Monitor").type("Enter").shows("Tonen");
            visit.tabTo("Tonen").type("Enter").shows("signalen gemeld");
        }
    }
}

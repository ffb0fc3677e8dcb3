package nl.signaalketen.journey.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.signaalketen.journey.Broker;
import nl.signaalketen.journey.Flow;
import nl.signaalketen.journey.Monitor;
import org.junit.jupiter.api.Test;

@PageTest
class OpenWorkPageTest {

    private static final String ZUID_LIMBURG = "zvh-zl.procesregisseur";
    private static final String OVERDUE_THEN =
            "/monitor/overdue-items?from=2020-03-01&to=2020-03-31&exploitation=ARBEIDSUITBUITING&urgency=HARD";

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
                    .shows("Signalen gemeld");
        }
    }

    @Test
    void a_form_and_sector_picked_on_the_monitor_are_kept_in_the_list_which_holds_only_those() {
        var school = Flow.schoolReports("S-" + UUID.randomUUID(), false)
                .get("signal")
                .asString();
        var hotel = Flow.hotelReports("S-" + UUID.randomUUID());
        await().atMost(Flow.CARRIED_WITHIN)
                .until(() -> Monitor.openSignals().contains(school)
                        && Monitor.openSignalsIn("NOORD_LIMBURG").contains(hotel));
        try (var visit = Visit.by("vt-nml.partner")) {
            visit.follow("Monitor").page().selectOption("#exploitation", "ARBEIDSUITBUITING");
            visit.page().selectOption("#sector", "HORECA");
            visit.press("Tonen").page().waitForURL("**sector=HORECA**");
            visit.page().locator("#signals dd a").click();
            visit.shows("Open signalen");
            looksAt(visit, "ARBEIDSUITBUITING", "HORECA");
            assertThat(visit.page().locator("th[title='" + hotel + "']")).isVisible();
            assertThat(visit.page().locator("tbody tr").allInnerTexts())
                    .allMatch(row -> row.contains("Arbeidsuitbuiting") && row.contains("Horeca"));
            visit.isFitForEverybody("open-signals-of-a-sector").follow("Terug naar de monitor");
            visit.shows("Signalen gemeld");
            looksAt(visit, "ARBEIDSUITBUITING", "HORECA");
        }
    }

    private static void looksAt(Visit visit, String exploitation, String sector) {
        assertThat(visit.page().locator("#exploitation")).hasValue(exploitation);
        assertThat(visit.page().locator("#sector")).hasValue(sector);
    }

    @Test
    void what_is_overdue_is_listed_page_by_page_without_a_script_too() {
        Broker.referralsSaid(
                "ReferralAsked",
                "2020-03-02T09:00:00Z",
                IntStream.range(0, 101)
                        .mapToObj(number -> "overdue-" + number)
                        .collect(
                                toMap(referral -> referral, referral -> neverAnswered(referral, "ARBEIDSUITBUITING"))));
        Broker.referralsSaid(
                "ReferralAsked",
                "2020-03-02T09:00:00Z",
                Map.of("overdue-other", neverAnswered("overdue-other", "SEKSUELE_UITBUITING")));
        await().atMost(Flow.CARRIED_WITHIN)
                .until(() -> Monitor.overdueIn("ZUID_LIMBURG", "2020-03-01", "2020-03-31") >= 102);
        try (var visit = Visit.by(ZUID_LIMBURG)) {
            visit.goTo(OVERDUE_THEN)
                    .shows("Bevestiging van een doorverwijzing")
                    .isFitForEverybody("overdue-items")
                    .canBeZoomed();
        }
        try (var visit = Visit.by(ZUID_LIMBURG)) {
            visit.goTo("/monitor?from=2020-03-01&to=2020-03-31").isFitForEverybody("monitor-overdue");
            visit.page().locator("#open-work td a").click();
            visit.shows("Bevestiging van een doorverwijzing");
            assertThat(visit.page().locator("#kind")).hasValue("ACKNOWLEDGEMENT");
            assertThat(visit.page().locator("#from")).hasValue("2020-03-01");
            visit.goTo("/monitor/overdue-items?from=2019-01-01&to=2020-12-31&kind=QUESTION&urgency=HARD")
                    .follow("Terug naar de monitor")
                    .shows("Signalen gemeld");
            assertThat(visit.page().locator("#urgency")).hasValue("HARD");
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

    private static String neverAnswered(String referral, String exploitation) {
        return """
                {"referral": "%s", "signal": null, "casus": null, "betrokkene": null, "agency": "avim-limburg",
                 "agencyKind": "POLITIE_AVIM", "region": "ZUID_LIMBURG", "exploitation": "%s", "sector": null,
                 "track": "STRAFRECHT", "shelter": null, "urgency": "HARD", "askedAt": "2020-03-02T09:00:00Z",
                 "acknowledgeBy": "2020-03-02T10:00:00Z", "ruleVersion": "routering/2019-01-01", "rules": ["R1"]}""".formatted(referral, exploitation);
    }

    @Test
    void who_sees_figures_alone_is_led_to_no_list_and_finds_none() {
        try (var visit = Visit.by("keten.ketenregisseur")) {
            visit.follow("Monitor").shows("Signalen open");
            assertThat(visit.page().locator("main dd a").count()).isZero();
            visit.goTo("/monitor/open-signals").shows("Hier is niets voor u");
            visit.goTo("/monitor/overdue-items").shows("Hier is niets voor u");
        }
    }

    @Test
    void what_is_no_code_or_day_is_told_at_its_field_on_the_monitor_and_in_every_list() {
        try (var visit = Visit.by(ZUID_LIMBURG)) {
            for (var page : List.of("/monitor", "/monitor/open-signals", "/monitor/overdue-items")) {
                visit.goTo(page + "?agencyKind=KROEG&urgency=Q&from=morgen")
                        .shows("Soort instantie: Kies een van de mogelijkheden.")
                        .shows("Urgentie: Kies een van de mogelijkheden.")
                        .shows("Van: Geef een dag van de kalender");
                assertThat(visit.page().locator("[aria-invalid=true]")).hasCount(3);
                visit.isFitForEverybody("mistake" + page.replace('/', '-'));
            }
        }
    }
}

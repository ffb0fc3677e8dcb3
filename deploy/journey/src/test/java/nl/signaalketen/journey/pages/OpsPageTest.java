package nl.signaalketen.journey.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.signaalketen.journey.Flow;
import org.junit.jupiter.api.Test;

@PageTest
class OpsPageTest {

    private static final String OPS = "keten.ops";

    @Test
    void a_stricter_triage_is_uploaded_tried_on_all_signals_and_verified_before_anybody_decides() {
        Flow.schoolReports("S-" + UUID.randomUUID(), false);
        try (var visit = Visit.by(OPS)) {
            visit.follow("Beheer")
                    .shows("Onbestelbare berichten")
                    .isFitForEverybody("ops")
                    .canBeZoomed();
            candidate(visit, "2197-01-01").press("Controleer").shows("Hier is niets mis mee");
            visit.press("Leg vast als kandidaat").shows("De kandidaat is vastgelegd.");
            assertThat(visit.page().locator("[data-dmn] .powered-by svg")).isVisible();
            visit.isFitForEverybody("ops-rule").canBeZoomed();
            visit.follow("Probeer deze versie op de geschiedenis").page().fill("#reason", "wat zou hard zijn");
            visit.press("Bereken eerst").shows("Er is nog niets gedaan.").isFitForEverybody("ops-replay-plan");
            visit.press("Begin").shows("Zacht → Hard");
            visit.press("Controleer de uitkomst").shows("De uitkomst klopt.").shows("0 berichten verstuurd");
            visit.isFitForEverybody("ops-replay").canBeZoomed();
            visit.press("Keur goed").shows("Vul dit in of maak een keuze.").isFitForEverybody("ops-replay-mistake");
            visit.press("Wijs af").shows("er volgt niets uit");
        }
    }

    @Test
    void without_a_script_who_proposes_a_version_is_told_in_words_that_another_must_activate_it() {
        try (var visit = Visit.withoutScript(OPS)) {
            candidate(visit, "2196-01-01").press("Leg vast als kandidaat");
            visit.press("Stel voor").shows("Vul dit in of maak een keuze.");
            visit.page().fill("#reason", "strenger");
            visit.press("Stel voor").shows("een ander moet haar activeren");
            visit.page().fill("#activation-from", "2196-01-01");
            visit.page().fill("#activation-reason", "nu al");
            visit.press("Activeer").shows("Dit past niet meer bij hoe het ervoor staat");
        }
        try (var other = Visit.by("keten.ops-2")) {
            other.goTo("/ops/rules/triage/2196-01-01").page().fill("#retirement-from", "2196-02-01");
            other.page().fill("#retirement-reason", "toch niet");
            other.press("Trek in").shows("De versie is ingetrokken.");
        }
    }

    @Test
    void a_table_that_is_none_is_refused_at_its_field_and_comes_back_as_it_was() {
        try (var visit = Visit.by(OPS)) {
            candidate(visit, "2195-01-01").page().fill("#dmn", "geen tabel");
            visit.press("Controleer").shows("Er is nog niets gedaan.").isFitForEverybody("ops-rule-mistake");
            assertThat(visit.page().inputValue("#dmn")).isEqualTo("geen tabel");
        }
    }

    @Test
    void the_figures_are_rebuilt_beside_the_live_ones_compared_and_dropped() {
        try (var visit = Visit.by(OPS)) {
            visit.goTo("/ops/replays/new").page().selectOption("#slice-exploitation", "ZORGFRAUDE");
            visit.page().selectOption("#slice-exploitation", "");
            visit.page().selectOption("#candidate", "readmodels");
            visit.page().fill("#reason", "of er iets verandert");
            visit.press("Begin").press("Toon verschillen").shows("cijfers veranderen");
            visit.isFitForEverybody("ops-rebuild").press("Ruim op").shows("is verwijderd");
            visit.goTo("/ops/replays")
                    .shows("Geldt nu")
                    .isFitForEverybody("ops-replays")
                    .canBeZoomed();
        }
    }

    @Test
    void published_figures_are_made_again_to_the_digit() {
        try (var visit = Visit.by(OPS)) {
            visit.follow("Gepubliceerde cijfers").page().selectOption("#year", "2021");
            visit.page().fill("#reason", "jaarverslag");
            visit.press("Publiceer").shows("De cijfers zijn gepubliceerd.").isFitForEverybody("publication");
            visit.page().fill("#reason", "controle");
            visit.press("Reken na").shows("Elk gepubliceerd cijfer komt er opnieuw uit.");
            assertThat(visit.page().locator("dd q")).hasText("controle");
            visit.isFitForEverybody("ops-reproduction");
        }
    }

    @Test
    void whoever_publishes_a_year_that_still_runs_is_told_so_and_confirms_it() {
        var running = Year.now(ZoneId.of("Europe/Amsterdam"));
        try (var visit = Visit.by("keten.ketenregisseur")) {
            visit.goTo("/publications").page().selectOption("#year", running.toString());
            visit.page().fill("#reason", "tussenstand");
            visit.press("Publiceer").shows(running + " loopt nog. Deze publicatie is nog niet gedaan.");
            assertThat(visit.page().locator("td").getByText("tussenstand").count())
                    .isZero();
            visit.isFitForEverybody("publication-running").press("Toch publiceren: " + running);
            visit.shows("De cijfers zijn gepubliceerd.").shows("tussenstand").shows("Getallen kleiner dan 11");
        }
    }

    @Test
    void every_other_page_is_fit_for_everybody_and_none_is_for_others() {
        var pages = List.of("processors", "rules", "rules/new", "dead-letters", "republications");
        try (var visit = Visit.by(OPS)) {
            pages.forEach(page -> visit.goTo("/ops/" + page)
                    .isFitForEverybody("ops-" + page.replace('/', '-'))
                    .canBeZoomed());
            visit.goTo("/ops/processors?looks=-1")
                    .follow("Kijk elke vijf seconden opnieuw")
                    .shows("elke vijf seconden");
        }
        try (var visit = Visit.by("keten.ketenregisseur")) {
            visit.goTo("/ops").shows("Hier is niets voor u").goTo("/ops/rules").shows("Hier is niets voor u");
        }
    }

    /** Rule T2 for another reason: who is kept dependent is in as much danger as whose life is. */
    private static Visit candidate(Visit visit, String version) {
        visit.goTo("/ops/rules/new").page().selectOption("#set", "triage");
        visit.page().fill("#version", version);
        visit.page().fill("#reason", "wie afhankelijk wordt gehouden");
        visit.page().fill("#dmn", triage().replace("LEVEN_IN_GEVAAR", "AFHANKELIJKHEIDSRELATIE"));
        return visit;
    }

    private static String triage() {
        try {
            return Files.readString(Path.of("../../signal-service/src/main/resources/rules/triage/2019-01-01.dmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.signaalketen.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import nl.signaalketen.journey.Flow;
import org.junit.jupiter.api.Test;

@PageTest
class CasusPageTest {

    private static final String WORKER = "vt-nml.partner";
    private static final String AANDACHTSFUNCTIONARIS = "vt-nml.aandachtsfunctionaris";

    @Test
    void from_a_reported_signal_to_a_betrokkene_who_is_classified_by_two_people() {
        var casus = newCasus();
        String betrokkene;
        try (var visit = Visit.by(WORKER)) {
            visit.goTo(casus).press("Betrokkenen toevoegen").shows("De betrokkenen zijn toegevoegd.");
            visit.page().locator("#betrokkenen ~ ul a").first().click();
            betrokkene = visit.page().url().replaceFirst(".*/casussen", "/casussen");
            visit.press("Classificatie vastleggen").shows("Er is nog niets gedaan.");
            visit.isFitForEverybody("betrokkene-mistake");
            assertThat(visit.page().getByLabel("Definitief").count()).isZero();
            visit.page().getByLabel("Vermoedelijk").check();
            visit.page().getByLabel("Voorlopig").check();
            visit.page().selectOption("#reason", "GEEN_AANWIJZINGEN");
            visit.press("Classificatie vastleggen").shows("Er is nog niets gedaan.");
            saysAt(visit, "#classificatie-mistake", "Dit past niet bij de gekozen reden.");
            saysAt(visit, "#reason-mistake", "Dit past niet bij de gekozen classificatie. Wel passen: Indicatoren, ");
            visit.page().selectOption("#reason", "INDICATOREN");
            visit.press("Classificatie vastleggen").shows("Er is nog niets gedaan.");
            saysAt(visit, "#indicators-mistake", "Kruis minstens één indicator aan");
            visit.isFitForEverybody("betrokkene-no-indicators");
            visit.page().check("#indicators-AFHANKELIJKHEIDSRELATIE");
            visit.press("Classificatie vastleggen").shows("De classificatie is vastgelegd.");
            visit.isFitForEverybody("betrokkene").canBeZoomed();
            visit.shows("Ook een voorlopige classificatie werkt meteen door");
        }
        try (var visit = Visit.by(AANDACHTSFUNCTIONARIS)) {
            visit.goTo(betrokkene).page().getByLabel("Daadwerkelijk").check();
            visit.page().getByLabel("Definitief").check();
            visit.page().selectOption("#reason", "VERKLARING_BETROKKENE");
            visit.press("Classificatie vastleggen").shows("Daadwerkelijk, Definitief");
        }
    }

    @Test
    void a_name_is_shown_only_for_a_purpose_and_stands_in_no_address() {
        var casus = newCasus();
        try (var visit = Visit.by(WORKER)) {
            visit.goTo(casus).press("Betrokkenen toevoegen").shows("De betrokkenen zijn toegevoegd.");
            visit.page().locator("#betrokkenen ~ ul a").first().click();
            visit.press("Naam tonen").shows("Vul dit in of maak een keuze.");
            assertThat(visit.page().locator("main").innerText()).doesNotContain("Zij");
            var address = visit.page().url();
            visit.page().getByLabel("Waarvoor wilt u dit lezen?").selectOption("HULPVERLENING");
            visit.press("Naam tonen").shows("Zij").shows("Deze inzage is vastgelegd.");
            assertThat(visit.page().url()).isEqualTo(address);
            visit.isFitForEverybody("betrokkene-name").page().reload();
            assertThat(visit.page().locator("main").innerText()).doesNotContain("Zij");
        }
    }

    @Test
    void the_route_is_set_and_whoever_sets_it_second_is_told_so() {
        var casus = newCasus();
        try (var worker = Visit.by(WORKER);
                var zvh = Visit.withoutScript("zvh-ml.procesregisseur")) {
            zvh.goTo(casus).page().getByLabel("Toezicht").check();
            worker.goTo(casus).press("Route vastleggen").shows("Vul dit in of maak een keuze.");
            worker.page().getByLabel("Zorg").check();
            worker.page().fill("#casusregisseur", "wie er tijd heeft");
            worker.page().selectOption("#reason", "BESLUIT_OVERLEG");
            worker.press("Route vastleggen").shows("Er is nog niets gedaan.");
            saysAt(worker, "#casusregisseur-mistake", "Geef een gebruikersnaam zoals die bij het aanmelden");
            worker.page().fill("#casusregisseur", WORKER);
            worker.press("Route vastleggen").shows("De route is vastgelegd.");
            zvh.press("Route vastleggen")
                    .shows("Iemand anders heeft dit intussen gewijzigd.")
                    .shows(WORKER);
            assertThat(zvh.page().getByLabel("Toezicht").isChecked()).isTrue();
            worker.eventuallyShows("Route bepaald").isFitForEverybody("casus").canBeZoomed();
            assertThat(worker.page()
                            .locator("#casusregisseurs option[value='" + WORKER + "']")
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void who_chooses_care_reads_for_whom_nobody_is_asked_and_why() {
        var casus = newCasus();
        try (var visit = Visit.by(WORKER)) {
            visit.goTo(casus).press("Betrokkenen toevoegen");
            visit.shows("Kiest u het spoor zorg, dan vraagt dat voor 1 mogelijk slachtoffer nog niemand om hulp.");
            visit.page().getByLabel("Zorg").check();
            visit.page().fill("#casusregisseur", WORKER);
            visit.page().selectOption("#reason", "BESLUIT_OVERLEG");
            visit.press("Route vastleggen")
                    .shows("Het spoor zorg is gekozen, maar vraagt voor 1 mogelijk slachtoffer nog niemand om hulp.");
            visit.page().getByText("Voor wie niet, en waarom").click();
            visit.shows("er is geen toestemming vastgelegd").isFitForEverybody("casus-without-care");
            visit.page().locator("#without-care a").click();
            visit.page().getByLabel("Weigert hulp").check();
            visit.press("Toestemming vastleggen").eventuallyShows("Vastgelegd door " + WORKER);
            visit.goTo(casus);
            visit.page().getByText("Voor wie niet, en waarom").click();
            visit.shows("hulp is geweigerd");
        }
    }

    @Test
    void a_casus_leads_to_the_minutes_that_made_it_of_a_signal_and_these_lead_back() {
        var casus = newCasus();
        try (var visit = Visit.by(WORKER)) {
            visit.goTo(casus).eventuallyShows("Gewogen").eventuallyShows("Wat de melder vertelt");
            assertThat(visit.page().locator("#signals ~ ul select").count()).isEqualTo(1);
            visit.page().locator("#signals ~ ul h3 a").click();
            visit.shows("Notulen screeningsoverleg");
            visit.page().locator("tr:target a[href='" + casus + "']").click();
            visit.shows("Betrokkenen");
        }
        try (var visit = Visit.by("zorgcoordinatie-limburg.zorgcoordinator")) {
            visit.goTo(casus).eventuallyShows("Gewogen");
            assertThat(visit.page().locator("#signals ~ ul h3 a").count()).isZero();
            assertThat(visit.page().locator("#signals ~ ul select").count()).isZero();
        }
    }

    @Test
    void a_casus_is_found_by_a_part_of_its_number_and_by_nobody_of_another_region() {
        var casus = newCasus();
        var part = casus.substring(casus.length() - 8);
        try (var visit = Visit.by(WORKER)) {
            visit.follow("Casussen").eventuallyShows(part.toUpperCase(Locale.ROOT));
            visit.isFitForEverybody("casussen").canBeZoomed();
            visit.page().fill("#number", part);
            visit.press("Tonen").page().waitForURL("**number=" + part + "**");
            assertThat(visit.page().locator("tbody tr").count()).isEqualTo(1);
        }
        try (var visit = Visit.by("zvh-zl.partner")) {
            visit.goTo(casus).shows("Hier is niets voor u");
        }
    }

    private static void saysAt(Visit visit, String place, String mistake) {
        assertThat(visit.page().locator(place).innerText()).contains(mistake);
    }

    private static String newCasus() {
        var signal =
                Flow.schoolReports("S-" + UUID.randomUUID(), true).get("signal").asString();
        var meeting = Flow.meetingWith(signal);
        Flow.partnersOpen(meeting);
        return "/casussen/" + Flow.meetingMakesACasusOf(signal, meeting);
    }
}

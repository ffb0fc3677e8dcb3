package nl.signaalketen.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.signaalketen.journey.Flow;
import org.junit.jupiter.api.Test;

@PageTest
class ErasurePageTest {

    private static final String WORKER = "vt-nml.partner";

    @Test
    void a_person_who_is_erased_by_the_privacy_officer_can_be_read_by_nobody_again() {
        var betrokkene = newBetrokkene();
        try (var worker = Visit.by(WORKER);
                var officer = Visit.by("keten.privacy-officer")) {
            var number = numberInTheVault(worker, betrokkene);
            officer.follow("Gegevens wissen").isFitForEverybody("erasure").canBeZoomed();
            officer.press("Wis voor altijd").shows("Er is nog niets gedaan.").isFitForEverybody("erasure-mistakes");
            erase(officer, UUID.randomUUID().toString());
            officer.shows("Dit nummer is hier niet bekend.");
            erase(officer, number);
            officer.shows("Bewijs van wissing")
                    .shows("De sleutel is vernietigd.")
                    .shows(number);
            officer.isFitForEverybody("erasure-receipt");
            assertThat(officer.page().url()).doesNotContain(number);
            askForTheName(worker, betrokkene);
            worker.shows("Dit is gewist.");
            erase(officer, number);
            officer.shows("Dit was al gewist, op")
                    .shows("Er is nu niets gedaan")
                    .isFitForEverybody("erasure-again");
        }
    }

    @Test
    void who_is_no_privacy_officer_finds_no_such_page() {
        try (var worker = Visit.by(WORKER)) {
            worker.goTo("/erasure").shows("Hier is niets voor u");
        }
    }

    private static void erase(Visit officer, String number) {
        officer.page().getByLabel("Een persoon").check();
        officer.page().getByLabel("Verzoek van de betrokkene").check();
        officer.page()
                .getByLabel("Ik weet dat dit niet ongedaan kan worden gemaakt")
                .check();
        officer.page().fill("#vaultNumber", number);
        officer.press("Wis voor altijd");
    }

    /** It is shown with the name, to who says for what. */
    private static String numberInTheVault(Visit worker, String betrokkene) {
        askForTheName(worker, betrokkene);
        worker.shows("Zij");
        return worker.page().locator("dt:has-text('Nummer in de kluis') + dd").innerText();
    }

    private static void askForTheName(Visit worker, String betrokkene) {
        worker.goTo(betrokkene)
                .eventuallyShows("Waarvoor wilt u dit lezen?")
                .page()
                .getByLabel("Waarvoor wilt u dit lezen?")
                .selectOption("HULPVERLENING");
        worker.press("Naam tonen");
    }

    private static String newBetrokkene() {
        var signal =
                Flow.schoolReports("S-" + UUID.randomUUID(), true).get("signal").asString();
        var meeting = Flow.meetingWith(signal);
        Flow.partnersOpen(meeting);
        var casus = Flow.meetingMakesACasusOf(signal, meeting);
        return "/casussen/" + casus + "/betrokkenen/" + Flow.victimOf(signal, casus);
    }
}

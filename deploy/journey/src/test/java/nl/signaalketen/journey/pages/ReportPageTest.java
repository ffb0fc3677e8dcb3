package nl.signaalketen.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.util.Locale;
import nl.signaalketen.journey.Telling;
import org.junit.jupiter.api.Test;

@PageTest
class ReportPageTest {

    private static final String MELDER = "school-roermond.melder";
    private static final String AANDACHTSFUNCTIONARIS = "school-roermond.aandachtsfunctionaris";
    private static final String TOLD = "Een oudere vriend haalt haar elke dag op en betaalt alles";

    @Test
    void who_is_new_to_it_saves_a_draft_reports_it_later_and_the_partners_see_it_on_the_agenda() {
        String signal;
        try (var visit = Visit.by(MELDER)) {
            visit.shows("Concepten van signalen").follow("Signaal melden").press("Nieuw signaal");
            visit.isFitForEverybody("report-new").canBeZoomed();
            visit.page().fill("#narrative", TOLD);
            visit.press("Bewaar concept").shows("Uw concept is bewaard. Het is nog niet gemeld.");
            var draft = pathOf(visit);
            visit.goTo("/report").isFitForEverybody("reports").canBeZoomed();
            assertThat(visit.page().content()).doesNotContain(TOLD);
            visit.page().click("a[href='" + draft + "']");
            assertThat(visit.page().inputValue("#narrative")).isEqualTo(TOLD);
            visit.press("Meld dit signaal").shows("Uw concept is bewaard; het is nog niet gemeld.");
            visit.isFitForEverybody("report-mistakes").canBeZoomed();
            assertThat(visit.page().inputValue("input[name='back']")).isEqualTo(draft);
            visit.goTo(draft + "/reporting");
            assertThat(pathOf(visit)).isEqualTo(draft);
            fillIn(visit);
            visit.page().selectOption("#exploitation", "SEKSUELE_UITBUITING");
            visit.page().fill("#persons-0-age", "19");
            visit.press("Meld dit signaal").shows("is gemeld").shows("Dit signaal is zacht");
            visit.shows("het eerstvolgende screeningsoverleg van Midden-Limburg");
            visit.isFitForEverybody("report-receipt").canBeZoomed();
            signal = numberOf(visit);
            visit.goTo("/report").eventuallyShows(shortOf(signal)).isFitForEverybody("reports-reported");
            assertThat(visit.page().locator("a[href='" + draft + "']").count()).isZero();
            visit.goTo(draft).shows("is gemeld");
        }
        try (var partner = Visit.by("vt-nml.partner")) {
            partner.goTo("/meeting?region=MIDDEN_LIMBURG").eventuallyShows(shortOf(signal));
        }
    }

    @Test
    void without_a_script_each_mistake_stands_at_its_field_and_what_was_typed_stays() {
        try (var visit = Visit.withoutScript(MELDER)) {
            visit.goTo("/report").press("Nieuw signaal").press("Nog een persoon");
            visit.page().fill("#narrative", TOLD);
            visit.page().fill("#persons-1-name", "Onbekende vriend");
            visit.page().fill("#persons-1-age", "oud");
            visit.page().fill("#observedOn", "2199-01-01");
            visit.press("Meld dit signaal").shows("Uw concept is bewaard; het is nog niet gemeld.");
            visit.shows("Persoon 1, Leeftijd");
            saysAt(visit, "#observedOn-mistake", "Deze dag is nog niet geweest.");
            saysAt(visit, "#municipality-mistake", "Kies de gemeente, of anders de regio.");
            saysAt(visit, "#acute-mistake", "Vul dit in of maak een keuze.");
            saysAt(visit, "#persons-0-age-mistake", "Geef de leeftijd in hele jaren");
            assertThat(visit.page().inputValue("#persons-0-name")).isEqualTo("Onbekende vriend");
            assertThat(visit.page().inputValue("#narrative")).isEqualTo(TOLD);
            assertThat(visit.page().url()).doesNotContain("vriend", "?");
            visit.page().fill("#persons-0-age", "30");
            visit.page().fill("#persons-0-birthDate", "2009-05-06");
            fillIn(visit);
            visit.page().check("#acute-true");
            visit.press("Meld dit signaal");
            saysAt(visit, "#persons-0-age-mistake", "Dit past niet bij de geboortedatum.");
            saysAt(visit, "#persons-0-birthDate-mistake", "Dit past niet bij de leeftijd.");
            visit.page().fill("#persons-0-birthDate", "");
            visit.page().check("#acute-true");
            visit.press("Meld dit signaal").shows("Dit signaal is hard");
        }
    }

    @Test
    void a_draft_is_for_who_writes_it_alone_and_is_thrown_away_for_good() {
        String draft;
        try (var visit = Visit.by(MELDER)) {
            visit.goTo("/report/new").page().fill("#persons-0-name", "Onbekende vriend");
            visit.tabTo("Nog een persoon").type("Enter").shows("Persoon 2");
            visit.press("Persoon 2 weghalen").press("Bewaar concept").shows("Uw concept is bewaard.");
            draft = pathOf(visit);
            assertThat(visit.page().locator(".somebody").count()).isEqualTo(1);
            assertThat(visit.page().inputValue("#persons-0-name")).isEqualTo("Onbekende vriend");
        }
        try (var colleague = Visit.by(AANDACHTSFUNCTIONARIS)) {
            colleague.goTo(draft).shows("Hier is niets voor u");
            colleague.goTo("/report");
            assertThat(colleague.page().content()).doesNotContain(draft);
        }
        try (var visit = Visit.by(MELDER)) {
            visit.goTo(draft).page().getByText("Dit concept weggooien").click();
            visit.press("Gooi weg").shows("Het concept is weggegooid.");
            visit.goTo(draft).shows("Hier is niets voor u");
        }
    }

    @Test
    void the_same_draft_reported_twice_is_one_signal_and_with_other_content_it_is_refused() {
        try (var first = Visit.by(MELDER);
                var second = Visit.by(MELDER);
                var other = Visit.by(MELDER)) {
            first.goTo("/report/new");
            fillIn(first);
            first.press("Bewaar concept").shows("Uw concept is bewaard.");
            second.goTo(pathOf(first));
            other.goTo(pathOf(first)).page().fill("#narrative", TOLD);
            first.press("Meld dit signaal").shows("is gemeld");
            second.press("Meld dit signaal").shows("is gemeld");
            assertThat(pathOf(second)).isEqualTo(pathOf(first));
            other.press("Meld dit signaal").shows("Dit concept is al gemeld, met andere inhoud.");
            assertThat(other.page().inputValue("#narrative")).isEqualTo(TOLD);
            other.isFitForEverybody("report-refused");
        }
    }

    @Test
    void the_melder_sees_what_became_of_it_when_the_aandachtsfunctionaris_has_told_and_not_before() {
        try (var melder = Visit.by(MELDER);
                var aandachtsfunctionaris = Visit.by(AANDACHTSFUNCTIONARIS);
                var region = Visit.by("vt-nml.aandachtsfunctionaris")) {
            melder.goTo("/report/new");
            fillIn(melder);
            melder.press("Meld dit signaal").shows("is gemeld");
            melder.eventuallyShows("Wacht op het screeningsoverleg van Midden-Limburg");
            var signal = numberOf(melder);
            Telling.regionTells(signal, "OPGEPAKT_DOOR_PARTNERS");
            aandachtsfunctionaris.goTo(pathOf(melder)).eventuallyShows("Verteld aan de aandachtsfunctionaris");
            melder.goTo(pathOf(melder)).shows("Wacht op het screeningsoverleg");
            Telling.schoolTells(signal, "IN_BEHANDELING");
            melder.eventuallyShows("Teruggekoppeld aan de melder").isFitForEverybody("report-told");
            melder.goTo("/").shows("Signalen waarover u iets hoort").follow("Signalen waarover u iets hoort");
            assertThat(melder.page()
                            .locator("tr", new LocatorOptions().setHasText(shortOf(signal)))
                            .innerText())
                    .contains("Teruggekoppeld aan de melder");
            region.goTo("/report").shows("Gemeld door");
            assertThat(region.page().content()).doesNotContain(signal);
        }
    }

    private static void fillIn(Visit visit) {
        visit.page().fill("#observedOn", "2026-03-02");
        visit.page().selectOption("#municipality", "GM0957");
        visit.page().check("#acute-false");
    }

    private static void saysAt(Visit visit, String place, String mistake) {
        assertThat(visit.page().locator(place).innerText()).contains(mistake);
    }

    private static String pathOf(Visit visit) {
        return visit.page().url().replaceFirst(".*/report/", "/report/").replaceFirst("#.*", "");
    }

    private static String numberOf(Visit visit) {
        return pathOf(visit).replace("/report/signals/", "");
    }

    private static String shortOf(String signal) {
        return signal.substring(signal.length() - 8).toUpperCase(Locale.ROOT);
    }
}

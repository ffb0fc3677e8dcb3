package nl.signaalketen.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.signaalketen.journey.Flow;
import org.junit.jupiter.api.Test;

@PageTest
class FeedbackPageTest {

    private static final String REGION = "vt-nml.partner";
    private static final String SCHOOL = "school-roermond.aandachtsfunctionaris";

    @Test
    void the_region_tells_the_aandachtsfunctionaris_who_tells_the_melder() {
        var signal = weighedSignal();
        try (var region = Visit.by(REGION);
                var school = Visit.by(SCHOOL)) {
            region.shows("Nog terug te koppelen").follow("Terugkoppeling").isFitForEverybody("feedback");
            region.canBeZoomed();
            school.goTo("/feedback/" + signal).eventuallyShows("De regio vertelt dit de aandachtsfunctionaris.");
            assertThat(school.page().locator("main").innerText()).doesNotContain("Wat het overleg besloot", "Concreet");
            region.goTo("/feedback/" + signal)
                    .eventuallyShows("Wat het overleg besloot")
                    .shows("Concreet genoeg")
                    .shows("Vertel het de aandachtsfunctionaris")
                    .isFitForEverybody("feedback-of-signal")
                    .canBeZoomed();
            region.press("Koppel terug").shows("Vul dit in of maak een keuze.");
            region.isFitForEverybody("feedback-mistake");
            region.page().getByLabel("Opgepakt door partners").check();
            region.press("Koppel terug").shows("De aandachtsfunctionaris is ingelicht.");
            school.goTo("/feedback/" + signal).shows("Opgepakt door partners").shows("Vertel het de melder");
            school.shows("Wie er iets aan kan doen, is ermee bezig.");
            assertThat(school.page()
                            .locator("main a[href*='/casussen/'], main a[href*='/meeting/']")
                            .count())
                    .isZero();
            school.page().getByLabel("In behandeling").check();
            school.press("Koppel terug").shows("De melder is ingelicht.");
            region.goTo("/feedback/" + signal).shows("weten wat ermee is gebeurd");
            region.page().locator("main a[href*='/minutes/']").click();
            region.shows("Notulen screeningsoverleg").page().goBack();
            region.page().locator("main a[href*='/casussen/']").click();
            region.shows("Betrokkenen");
        }
    }

    @Test
    void whoever_tells_something_else_meanwhile_is_told_what_was_told() {
        var signal = weighedSignal();
        try (var first = Visit.by(REGION);
                var second = Visit.withoutScript("zvh-ml.procesregisseur")) {
            first.goTo("/feedback/" + signal).eventuallyShows("Vertel het de aandachtsfunctionaris");
            second.goTo("/feedback/" + signal).shows("Vertel het de aandachtsfunctionaris");
            first.page().getByLabel("Opgepakt door partners").check();
            first.press("Koppel terug").shows("De aandachtsfunctionaris is ingelicht.");
            second.page().getByLabel("In behandeling").check();
            second.press("Koppel terug")
                    .shows("Er is intussen iets anders teruggekoppeld.")
                    .shows("Opgepakt door partners");
        }
    }

    @Test
    void whoever_tells_what_contradicts_the_meeting_is_warned_and_confirms_it_without_a_script() {
        var signal = weighedSignal();
        try (var region = Visit.withoutScript(REGION);
                var school = Visit.by(SCHOOL)) {
            region.goTo("/feedback/" + signal)
                    .eventuallyShows("Wat het overleg besloot")
                    .page()
                    .getByLabel("Geen mensenhandel")
                    .check();
            region.press("Koppel terug").shows("Er is nog niets verteld.").shows("Het overleg besloot: Casus.");
            school.goTo("/feedback/" + signal).shows("De regio vertelt dit de aandachtsfunctionaris.");
            region.follow("Iets anders kiezen")
                    .page()
                    .getByLabel("In behandeling")
                    .check();
            region.press("Koppel terug").shows("De aandachtsfunctionaris is ingelicht.");
            school.goTo("/feedback/" + signal)
                    .page()
                    .getByLabel("Geen mensenhandel")
                    .check();
            school.press("Koppel terug").shows("De regio vertelde u: In behandeling.");
            school.isFitForEverybody("feedback-contradiction").canBeZoomed();
            school.press("Toch terugkoppelen: Geen mensenhandel").shows("De melder is ingelicht.");
        }
    }

    @Test
    void feedback_on_a_signal_of_others_looks_like_none() {
        var signal = weighedSignal();
        try (var hotel = Visit.by("hotel-venlo.aandachtsfunctionaris");
                var melder = Visit.by("school-roermond.melder")) {
            hotel.goTo("/feedback/" + signal).shows("Hier is niets voor u");
            melder.goTo("/feedback").shows("Hier is niets voor u");
        }
    }

    @Test
    void a_page_of_what_is_to_be_told_leads_to_the_first_and_begins_nowhere_but_where_a_page_ended() {
        try (var region = Visit.by(REGION)) {
            region.goTo("/feedback?after=2199-01-01T00:00:00Z~" + UUID.randomUUID())
                    .isFitForEverybody("feedback-last-page")
                    .follow("Eerste")
                    .shows("Nog te vertellen");
            region.page().waitForURL("**/feedback");
            region.goTo("/feedback?after=gisteren").shows("Hier is niets voor u");
        }
    }

    private static String weighedSignal() {
        var signal = Flow.schoolReports("S-" + UUID.randomUUID(), false)
                .get("signal")
                .asString();
        var meeting = Flow.meetingWith(signal);
        Flow.partnersOpen(meeting);
        Flow.meetingMakesACasusOf(signal, meeting);
        return signal;
    }
}

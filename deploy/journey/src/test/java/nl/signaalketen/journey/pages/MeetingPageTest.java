package nl.signaalketen.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.signaalketen.journey.Flow;
import org.junit.jupiter.api.Test;

@PageTest
class MeetingPageTest {

    private static final String REGION = "NOORD_LIMBURG";
    private static final String MEETING = "/meeting?region=" + REGION;
    private static final String VEILIG_THUIS = "vt-nml.partner";
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @Test
    void the_partners_open_the_meeting_weigh_a_signal_and_print_the_minutes() {
        var signal = onTheAgendaOfAPlannedMeeting();
        try (var visit = Visit.by(VEILIG_THUIS)) {
            visit.follow("Screeningsoverleg")
                    .goTo(MEETING)
                    .isFitForEverybody("meeting")
                    .canBeZoomed();
            visit.press("Overleg openen").shows("Vul dit in of maak een keuze.");
            visit.page().getByLabel("Veilig Thuis").check();
            visit.press("Overleg openen").shows("als alle partners van de regio aan tafel zitten");
            assertThat(visit.page().getByLabel("Veilig Thuis").isChecked()).isTrue();
            visit.page().getByLabel("Politie (AVIM)").check();
            visit.page().getByLabel("Zorg- en Veiligheidshuis").check();
            opened(visit).shows("Het overleg is geopend.").isFitForEverybody("meeting-open");
            visit.goTo(item(signal))
                    .shows("Hotel")
                    .shows("Venlo")
                    .shows("Volgens de melder acuut")
                    .isFitForEverybody("meeting-item")
                    .canBeZoomed();
            visit.page().locator("#outcome-3").check();
            visit.press("Weging vastleggen").shows("Vul dit in of maak een keuze.");
            visit.isFitForEverybody("meeting-mistake");
            visit.page().selectOption("#reason", "CONCREET_GENOEG");
            visit.press("Weging vastleggen");
            saysAt(visit, "#outcome-mistake", "Dit past niet bij de gekozen reden. Wel passen: Casus.");
            saysAt(visit, "#reason-mistake", "Dit past niet bij de gekozen uitkomst. Wel passen: ");
            visit.page().selectOption("#reason", "GEEN_AANWIJZINGEN");
            visit.press("Weging vastleggen").shows("De weging is vastgelegd.");
            closeWhateverWaits(visit.goTo(MEETING)).shows("Dit zijn de notulen.");
            visit.shows("Veilig Thuis")
                    .shows("Geen mensenhandel")
                    .isFitForEverybody("minutes")
                    .isPrinted("minutes");
        }
    }

    @Test
    void who_closes_while_a_hard_signal_is_not_weighed_is_warned_and_confirms_it_without_a_script() {
        var signal = onTheAgendaOfAnOpenMeeting();
        try (var visit = Visit.by(VEILIG_THUIS)) {
            visit.goTo(MEETING).press("Overleg sluiten").shows("nog niet gewogen. Het overleg is nog niet gesloten.");
            visit.isFitForEverybody("meeting-unweighed").canBeZoomed();
        }
        try (var visit = Visit.withoutScript(VEILIG_THUIS)) {
            visit.goTo(MEETING)
                    .press("Overleg sluiten")
                    .shows("schuiven deze signalen vanzelf door naar de volgende agenda");
            assertThat(visit.page()
                            .locator("#unweighed li a[href$='" + signal + "']")
                            .count())
                    .isEqualTo(1);
            assertThat(Flow.agendaOf(REGION).get("state").asString()).isEqualTo("OPEN");
            visit.follow("Nog niet sluiten").press("Overleg sluiten");
            visit.page().locator("#unweighed button").click();
            visit.shows("Dit zijn de notulen.").shows("Niet gewogen");
            visit.eventuallyShows("Doorgeschoven naar het overleg van ");
        }
        Flow.meetingWith(signal, REGION);
        assertThat(Flow.agendaOf(REGION).get("state").asString()).isEqualTo("PLANNED");
    }

    @Test
    void whoever_weighs_second_is_told_what_the_first_decided() {
        var signal = onTheAgendaOfAnOpenMeeting();
        try (var police = Visit.by("avim-limburg.partner");
                var zvh = Visit.by("zvh-nl.partner")) {
            police.goTo(item(signal)).page().locator("#outcome-2").check();
            police.page().selectOption("#reason", "MENSENSMOKKEL");
            zvh.goTo(item(signal)).page().locator("#outcome-3").check();
            zvh.page().selectOption("#reason", "GEEN_AANWIJZINGEN");
            police.press("Weging vastleggen").shows("De weging is vastgelegd.");
            zvh.press("Weging vastleggen")
                    .shows("al door iemand anders gewogen")
                    .shows("Ander fenomeen");
            zvh.isFitForEverybody("meeting-refused");
        }
    }

    @Test
    void what_was_told_is_shown_only_for_a_purpose_and_stands_in_no_address() {
        var signal = onTheAgendaOfAnOpenMeeting();
        var told = "Twee gasten mochten hun kamer niet verlaten.";
        try (var visit = Visit.by(VEILIG_THUIS)) {
            visit.goTo(item(signal)).press("Verhaal tonen").shows("Vul dit in of maak een keuze.");
            assertThat(visit.page().content()).doesNotContain(told);
            visit.page().getByLabel("Waarvoor wilt u dit lezen?").selectOption("SCREENING");
            visit.press("Verhaal tonen").shows(told).shows("Deze inzage is vastgelegd.");
            visit.isFitForEverybody("meeting-narrative");
            assertThat(visit.page().url()).endsWith(item(signal));
        }
    }

    @Test
    void a_signal_is_held_over_with_a_question_without_a_script() {
        var signal = onTheAgendaOfAnOpenMeeting();
        try (var visit = Visit.withoutScript(VEILIG_THUIS)) {
            visit.goTo(item(signal)).page().locator("#outcome-1").check();
            visit.page().selectOption("#reason", "WACHT_OP_ANTWOORD");
            visit.page().getByText("Vragen aan partners").first().click();
            visit.page().selectOption("#questions-0-agencyKind", "GEMEENTE");
            visit.press("Weging vastleggen").shows("Er is nog niets gedaan.");
            assertThat(visit.page().inputValue("#questions-0-agencyKind")).isEqualTo("GEMEENTE");
            visit.page().selectOption("#questions-0-question", "INSCHRIJVING");
            visit.page().fill("#questions-0-answerBy", "2199-01-01");
            visit.press("Weging vastleggen")
                    .shows("De weging is vastgelegd.")
                    .eventuallyShows("Gevraagd aan Gemeente: ");
        }
    }

    @Test
    void the_meeting_of_another_region_looks_like_none() {
        try (var visit = Visit.by("zvh-zl.partner")) {
            visit.goTo(MEETING).shows("Hier is niets voor u");
        }
    }

    /** On any day but that of the meeting the page asks first whether that is meant. */
    private static Visit opened(Visit visit) {
        var agenda = Flow.agendaOf(REGION);
        visit.press("Overleg openen");
        if (agenda.get("plannedOn").asString().equals(LocalDate.now(HERE).toString())) {
            return visit;
        }
        visit.shows("niet op vandaag. Het is nog niet geopend.").isFitForEverybody("meeting-other-day");
        assertThat(Flow.agendaOf(REGION).get("state").asString()).isEqualTo("PLANNED");
        return visit.press("Toch vandaag openen");
    }

    /** Other tests leave hard signals on the agenda of the region, which are then confirmed. */
    private static Visit closeWhateverWaits(Visit visit) {
        visit.press("Overleg sluiten").page().waitForLoadState();
        var confirm = visit.page().locator("#unweighed button");
        if (confirm.count() > 0) {
            confirm.click();
        }
        return visit;
    }

    private static void saysAt(Visit visit, String place, String mistake) {
        assertThat(visit.page().locator(place).innerText()).contains(mistake);
    }

    private static String onTheAgendaOfAPlannedMeeting() {
        var agenda = Flow.agendaOf(REGION);
        if (agenda.get("state").asString().equals("OPEN")) {
            Flow.partnersClose(agenda.get("meeting").asString());
        }
        var signal = Flow.hotelReports("S-" + UUID.randomUUID());
        Flow.meetingWith(signal, REGION);
        return signal;
    }

    private static String onTheAgendaOfAnOpenMeeting() {
        var signal = Flow.hotelReports("S-" + UUID.randomUUID());
        Flow.partnersOpen(Flow.meetingWith(signal, REGION));
        return signal;
    }

    private static String item(String signal) {
        return "/meeting/" + REGION + "/signals/" + signal;
    }
}

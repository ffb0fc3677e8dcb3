package nl.signaalketen.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.signaalketen.journey.Flow;
import org.junit.jupiter.api.Test;

@PageTest
class ReferralsPageTest {

    private static final String POLICE = "avim-limburg.aandachtsfunctionaris";
    private static final int MORE_THAN_A_PAGE = 51;

    @Test
    void the_police_acknowledges_accepts_and_completes_what_it_is_asked() {
        var referral = newReferral();
        try (var visit = Visit.by(POLICE)) {
            visit.follow("Doorverwijzingen").isFitForEverybody("referrals").canBeZoomed();
            visit.goTo("/referrals/" + referral).isFitForEverybody("referral").canBeZoomed();
            visit.shows("Vorm van uitbuiting").shows("Minderjarige");
            visit.press("Ontvangst bevestigen").shows("De ontvangst is bevestigd.");
            visit.press("Aannemen").shows("De doorverwijzing is aangenomen.");
            assertThat(visit.page().getByLabel("Opvang geboden").count()).isZero();
            visit.page().getByLabel("Onderzoek gestart").check();
            visit.press("Afronden").shows("De doorverwijzing is afgerond.").isFitForEverybody("referral-completed");
        }
        assertThat(Flow.referralTo(POLICE, "referral", referral).get("outcome").asString())
                .isEqualTo("ONDERZOEK_GESTART");
    }

    @Test
    void a_missing_reason_is_asked_for_where_it_is_chosen() {
        try (var visit = Visit.by(POLICE)) {
            visit.goTo("/referrals/" + newReferral()).press("Afwijzen").shows("Vul dit in of maak een keuze.");
            visit.isFitForEverybody("referral-mistake");
            visit.page().getByLabel("Niet bevoegd").check();
            visit.press("Afwijzen").shows("De doorverwijzing is afgewezen.");
        }
    }

    @Test
    void an_answer_that_came_too_late_is_shown_with_how_things_stand() {
        var referral = newReferral();
        try (var visit = Visit.by(POLICE)) {
            visit.goTo("/referrals/" + referral);
            Flow.declines(POLICE, referral, "GEEN_CAPACITEIT");
            visit.press("Aannemen")
                    .shows("Dit past niet meer bij hoe het ervoor staat")
                    .shows("Deze doorverwijzing is al afgewezen.")
                    .shows("Geen capaciteit");
            visit.isFitForEverybody("referral-refused");
        }
    }

    @Test
    void it_works_without_a_script_and_with_the_keyboard_alone() {
        try (var visit = Visit.withoutScript(POLICE)) {
            visit.goTo("/referrals/" + newReferral()).press("Aannemen").shows("De doorverwijzing is aangenomen.");
        }
        try (var visit = Visit.by(POLICE)) {
            visit.goTo("/referrals/" + newReferral()).tabTo("Aannemen").type("Enter");
            visit.shows("De doorverwijzing is aangenomen.");
        }
    }

    @Test
    void an_inbox_of_more_than_a_page_goes_on_behind_the_last_that_was_shown() {
        for (var reported = 0; reported < MORE_THAN_A_PAGE; reported++) {
            Flow.schoolReports("S-" + UUID.randomUUID(), true);
        }
        try (var visit = Visit.by(POLICE)) {
            visit.goTo("/referrals?state=ASKED").eventuallyShows("Volgende").isFitForEverybody("referrals-of-many");
            var first = numbers(visit);
            visit.follow("Volgende");
            assertThat(first).hasSize(50);
            assertThat(numbers(visit)).isNotEmpty().doesNotContainAnyElementsOf(first);
            visit.follow("Eerste");
            assertThat(numbers(visit)).hasSize(50);
        }
    }

    @Test
    void a_referral_to_another_agency_looks_like_none() {
        try (var visit = Visit.by("hotel-venlo.aandachtsfunctionaris")) {
            visit.goTo("/referrals/" + newReferral()).shows("Hier is niets voor u");
        }
    }

    @Test
    void a_state_that_does_not_exist_is_a_question_that_is_not_understood_and_no_failure() {
        try (var visit = Visit.by(POLICE)) {
            visit.goTo("/referrals?state=SIDEWAYS").shows("Dit verzoek is niet begrepen");
        }
    }

    private static List<String> numbers(Visit visit) {
        return visit.page().locator("tbody th a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** A hard signal is with the police at once. */
    private static String newReferral() {
        var signal =
                Flow.schoolReports("S-" + UUID.randomUUID(), true).get("signal").asString();
        return Flow.referralTo(POLICE, "signal", signal).get("referral").asString();
    }
}

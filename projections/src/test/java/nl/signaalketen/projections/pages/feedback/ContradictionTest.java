package nl.signaalketen.projections.pages.feedback;

import static nl.signaalketen.screening.contract.CodeLists.OUTCOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.signaalketen.projections.meeting.Agenda.Weighed;
import nl.signaalketen.projections.pages.feedback.Contradiction.Source;
import nl.signaalketen.referral.contract.CodeLists;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionTest {

    @ParameterizedTest
    @CsvSource({
        "CASUS, GEEN_MENSENHANDEL, true",
        "CASUS, OVERGEDRAGEN_AAN_ANDER_OVERLEG, true",
        "CASUS, AANVULLENDE_INFORMATIE_GEVRAAGD, true",
        "CASUS, OPGEPAKT_DOOR_PARTNERS, false",
        "AANVULLEN_EN_AANHOUDEN, GEEN_MENSENHANDEL, true",
        "AANVULLEN_EN_AANHOUDEN, AFGEROND, true",
        "AANVULLEN_EN_AANHOUDEN, AANVULLENDE_INFORMATIE_GEVRAAGD, false",
        "ANDER_FENOMEEN, AANVULLENDE_INFORMATIE_GEVRAAGD, true",
        "ANDER_FENOMEEN, OVERGEDRAGEN_AAN_ANDER_OVERLEG, false",
        "GEEN_MENSENHANDEL, OPGEPAKT_DOOR_PARTNERS, true",
        "GEEN_MENSENHANDEL, AFGEROND, false",
        "GEEN_MENSENHANDEL, GEEN_MENSENHANDEL, false"
    })
    void a_follow_up_that_denies_what_the_meeting_decided_is_noticed(
            String decided, String followUp, boolean contradicts) {
        assertThat(Contradiction.in(followUp, owed(null), List.of(weighed(decided)))
                        .isPresent())
                .isEqualTo(contradicts);
    }

    @ParameterizedTest
    @CsvSource({
        "AFGEROND, IN_BEHANDELING, true",
        "AFGEROND, OPGEPAKT_DOOR_PARTNERS, true",
        "AFGEROND, AANVULLENDE_INFORMATIE_GEVRAAGD, true",
        "AFGEROND, OVERGEDRAGEN_AAN_ANDER_OVERLEG, true",
        "AFGEROND, GEEN_MENSENHANDEL, false",
        "OVERGEDRAGEN_AAN_ANDER_OVERLEG, IN_BEHANDELING, true",
        "OVERGEDRAGEN_AAN_ANDER_OVERLEG, OPGEPAKT_DOOR_PARTNERS, true",
        "OVERGEDRAGEN_AAN_ANDER_OVERLEG, AFGEROND, false",
        "OVERGEDRAGEN_AAN_ANDER_OVERLEG, GEEN_MENSENHANDEL, false",
        "AANVULLENDE_INFORMATIE_GEVRAAGD, AFGEROND, true",
        "AANVULLENDE_INFORMATIE_GEVRAAGD, IN_BEHANDELING, false",
        "IN_BEHANDELING, OVERGEDRAGEN_AAN_ANDER_OVERLEG, true",
        "IN_BEHANDELING, AFGEROND, false"
    })
    void a_follow_up_that_denies_what_was_told_before_is_noticed_and_one_that_comes_after_it_is_not(
            String told, String followUp, boolean contradicts) {
        assertThat(Contradiction.in(followUp, owed(told), List.of()).isPresent())
                .isEqualTo(contradicts);
    }

    @Test
    void the_newest_weighing_counts() {
        var weighings = List.of(weighed("AANVULLEN_EN_AANHOUDEN"), weighed("GEEN_MENSENHANDEL"));

        assertThat(Contradiction.in("GEEN_MENSENHANDEL", owed(null), weighings)).isEmpty();
        assertThat(Contradiction.in("IN_BEHANDELING", owed(null), weighings))
                .hasValue(new Contradiction(Source.MEETING, "GEEN_MENSENHANDEL", "IN_BEHANDELING"));
    }

    @Test
    void who_sees_no_decision_is_warned_where_the_melder_would_hear_something_else_than_the_aandachtsfunctionaris() {
        assertThat(Contradiction.in("GEEN_MENSENHANDEL", owed("OPGEPAKT_DOOR_PARTNERS"), List.of()))
                .hasValue(new Contradiction(Source.REGION, "OPGEPAKT_DOOR_PARTNERS", "GEEN_MENSENHANDEL"));
        assertThat(Contradiction.in("IN_BEHANDELING", owed("OPGEPAKT_DOOR_PARTNERS"), List.of()))
                .isEmpty();
    }

    @Test
    void whatever_is_known_there_is_a_follow_up_that_fits_without_a_warning_and_the_same_again_always_does() {
        assertThat(OUTCOME)
                .allSatisfy(outcome -> assertThat(CodeLists.FOLLOW_UP)
                        .anyMatch(followUp -> Contradiction.in(followUp, owed(null), List.of(weighed(outcome)))
                                .isEmpty()));
        assertThat(CodeLists.FOLLOW_UP)
                .allMatch(told -> Contradiction.in(told, owed(told), List.of()).isEmpty());
    }

    @Test
    void what_was_confirmed_of_one_choice_is_not_confirmed_of_another() {
        var marks = Stream.of("GEEN_MENSENHANDEL", "OVERGEDRAGEN_AAN_ANDER_OVERLEG")
                .map(followUp -> Contradiction.in(followUp, owed(null), List.of(weighed("CASUS")))
                        .orElseThrow()
                        .mark());

        assertThat(marks).doesNotHaveDuplicates();
    }

    private static Owed owed(@Nullable String told) {
        return new Owed("s1", "school-roermond", "MIDDEN_LIMBURG", Instant.EPOCH, null, null, told, null, null, null);
    }

    private static Weighed weighed(String outcome) {
        return new Weighed(null, outcome, "ANDERS", null, List.of(), "anna", Instant.EPOCH);
    }
}

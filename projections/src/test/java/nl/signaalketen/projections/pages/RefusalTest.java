package nl.signaalketen.projections.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @Test
    void who_cannot_be_helped_now_is_not_told_that_somebody_else_came_first() {
        assertThat(Refusal.AWAY.title()).isNotEqualTo(Refusal.CHANGED.title());
        assertThat(Refusal.AWAY.next()).isNotEqualTo(Refusal.CHANGED.next());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dit kan zo niet | The meeting needs all its partners: [ZVH]
            Dit kan zo niet | The newest publication of 2019 is 2019-1: look at it, and say that this one revises it
            Dit past niet meer bij hoe het ervoor staat | This meeting has weighed the signal already: CASUS
            Dit past niet meer bij hoe het ervoor staat | Something that no page knows""")
    void what_never_fitted_is_not_headed_as_what_fits_no_more(String title, String words) {
        assertThat(Spoken.inDutch().message(Refusal.of(words).title())).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            refusal.partners          | The meeting needs all its partners: [POLITIE_AVIM, VEILIG_THUIS, ZVH]
            refusal.weighed           | This meeting has weighed the signal already: CASUS
            refusal.meeting-planned   | WeighSignal is not possible while Planned
            refusal.meeting-open      | OpenMeeting is not possible while Open
            refusal.meeting-closed    | WeighSignal is not possible while Closed
            refusal.provisional-first | A final classification follows a provisional one
            refusal.another-person    | The final classification is given by another person than the provisional one
            refusal.reported          | The reference was used before for something else; post this under a reference of its own
            refusal.told              | TellMelder is not possible in state ToldMelder
            refusal.other             | TellMelder is not possible in state Owed
            refusal.referral-declined | AcceptReferral is not possible in state Declined
            refusal.referral-declined | DeclineReferral is not possible in state Declined
            refusal.referral-completed | AcceptReferral is not possible in state Completed
            refusal.referral-accepted | DeclineReferral is not possible in state Accepted
            refusal.referral-not-accepted | CompleteReferral is not possible in state Asked
            refusal.referral-not-accepted | CompleteReferral is not possible in state Acknowledged
            refusal.drafts            | There are 50 drafts already; report or throw away one of them first
            refusal.newest-publication | The newest publication of 2019 is 2019-1: look at it, and say that this one revises it
            refusal.nothing-to-revise | Nothing has been published of 2019: there is nothing to revise
            refusal.other             | Something that no page knows""")
    void what_a_service_refuses_is_told_in_words_of_the_page(String key, String words) {
        assertThat(Refusal.of(words)).isEqualTo(new Refusal(key, words));
    }
}

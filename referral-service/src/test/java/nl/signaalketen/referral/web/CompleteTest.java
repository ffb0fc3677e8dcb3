package nl.signaalketen.referral.web;

import static nl.signaalketen.referral.model.Outcome.OPVANG_GEBODEN;
import static nl.signaalketen.referral.model.Track.STRAFRECHT;
import static nl.signaalketen.referral.model.Track.ZORG;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.signaalketen.platform.web.InvalidInput;
import org.junit.jupiter.api.Test;

class CompleteTest {

    private static final String NOT_COMPLETED = null;

    @Test
    void the_police_cannot_say_that_it_gave_shelter() {
        assertThatThrownBy(() -> new Complete(OPVANG_GEBODEN).mustFit(STRAFRECHT, NOT_COMPLETED))
                .isInstanceOf(InvalidInput.class);
        assertThatCode(() -> new Complete(OPVANG_GEBODEN).mustFit(ZORG, NOT_COMPLETED))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_on_record_since_before_outcomes_were_held_to_their_track_may_be_said_again() {
        assertThatCode(() -> new Complete(OPVANG_GEBODEN).mustFit(STRAFRECHT, "OPVANG_GEBODEN"))
                .doesNotThrowAnyException();
    }
}

package nl.signaalketen.screening.publish;

import static nl.signaalketen.screening.model.Examples.ANNA;
import static nl.signaalketen.screening.model.Examples.MEETING;
import static nl.signaalketen.screening.model.Examples.NOORD_LIMBURG;
import static nl.signaalketen.screening.model.Examples.SIGNAL;
import static nl.signaalketen.screening.model.Examples.TUESDAY;
import static nl.signaalketen.screening.model.Examples.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.signaalketen.screening.contract.SignalWeighed;
import nl.signaalketen.screening.model.Code;
import nl.signaalketen.screening.model.MeetingEvent;
import nl.signaalketen.screening.model.Outcome;
import nl.signaalketen.screening.model.Weighing;
import nl.signaalketen.screening.model.Weighing.Question;
import org.junit.jupiter.api.Test;

class ContractWordsTest {

    @Test
    void others_hear_who_is_asked_what_and_until_when() {
        var asked = new Question(new Code("GEMEENTE"), Question.Sort.INSCHRIJVING, TUESDAY);
        var held =
                new Weighing(Outcome.AANVULLEN_EN_AANHOUDEN, Weighing.Reason.WACHT_OP_ANTWOORD, null, List.of(asked));
        var said = ContractWords.of(new MeetingEvent.SignalWeighed(MEETING, NOORD_LIMBURG, SIGNAL, held, by(ANNA)));
        assertThat(said.questions()).containsExactly(new SignalWeighed.Question("GEMEENTE", "INSCHRIJVING", TUESDAY));
    }
}

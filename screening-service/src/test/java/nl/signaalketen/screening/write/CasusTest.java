package nl.signaalketen.screening.write;

import static nl.signaalketen.platform.axon.Commands.message;
import static nl.signaalketen.screening.model.CasusHistory.aCasus;
import static nl.signaalketen.screening.model.CasusHistory.added;
import static nl.signaalketen.screening.model.Classificatie.DAADWERKELIJK;
import static nl.signaalketen.screening.model.Classificatie.VERMOEDELIJK;
import static nl.signaalketen.screening.model.Classification.Stage.DEFINITIEF;
import static nl.signaalketen.screening.model.Classification.Stage.VOORLOPIG;
import static nl.signaalketen.screening.model.Examples.*;
import static nl.signaalketen.screening.write.Fixtures.classify;
import static nl.signaalketen.screening.write.Fixtures.given;

import java.util.List;
import nl.signaalketen.screening.model.CasusCommand.AddBetrokkenen;
import nl.signaalketen.screening.model.CasusEvent.BetrokkeneClassified;
import nl.signaalketen.screening.model.Classificatie;
import nl.signaalketen.screening.model.Code;
import nl.signaalketen.screening.model.CommandRefused;
import nl.signaalketen.screening.model.NamedPerson;
import nl.signaalketen.screening.model.SignalId;
import org.junit.jupiter.api.Test;

/** Who becomes betrokkene, and how they are classified. */
class CasusTest {

    @Test
    void the_same_person_becomes_betrokkene_once() {
        given(aCasus().opened().with(ADULT))
                .when(add(SIGNAL, ADULT, MINOR, MINOR))
                .expectEvents(added(MINOR, ANNA));
    }

    @Test
    void people_come_from_a_signal_of_the_casus() {
        given(aCasus().opened()).when(add(OTHER_SIGNAL, ADULT)).expectNoEvents().expectException(CommandRefused.class);
    }

    @Test
    void a_betrokkene_without_a_provisional_class_cannot_get_a_final_one() {
        given(aCasus().opened().with(ADULT))
                .when(classify(P1, VERMOEDELIJK, true, BRAM))
                .expectNoEvents()
                .expectException(CommandRefused.class);
    }

    @Test
    void the_final_class_is_given_by_another_person() {
        var provisional =
                aCasus().opened().with(ADULT).classified(ADULT, classification(VERMOEDELIJK, VOORLOPIG), ANNA);
        given(provisional)
                .when(classify(P1, VERMOEDELIJK, true, ANNA))
                .expectNoEvents()
                .expectException(CommandRefused.class);
        given(provisional)
                .when(classify(P1, DAADWERKELIJK, true, BRAM))
                .expectEvents(new BetrokkeneClassified(
                        CASUS, P1, ADULT.person(), classification(DAADWERKELIJK, DEFINITIEF), by(BRAM)));
    }

    @Test
    void classifying_the_same_again_is_no_news_and_a_final_class_may_be_revised() {
        var classified = aCasus().opened()
                .with(ADULT)
                .classified(ADULT, classification(VERMOEDELIJK, VOORLOPIG), ANNA)
                .classified(ADULT, classification(VERMOEDELIJK, DEFINITIEF), BRAM);
        given(classified)
                .when(classify(P1, VERMOEDELIJK, true, BRAM))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        given(classified)
                .when(classify(P1, Classificatie.GEEN, true, BRAM))
                .expectEvents(new BetrokkeneClassified(
                        CASUS, P1, ADULT.person(), classification(Classificatie.GEEN, DEFINITIEF), by(BRAM)));
    }

    @Test
    void a_suspect_is_not_classified_as_a_victim() {
        given(aCasus().opened().with(SUSPECT))
                .when(classify(P3, VERMOEDELIJK, false, ANNA))
                .expectNoEvents()
                .expectException(CommandRefused.class);
    }

    @Test
    void who_is_not_in_the_casus_is_not_classified() {
        given(aCasus().opened())
                .when(classify(P1, VERMOEDELIJK, false, ANNA))
                .expectNoEvents()
                .expectException(CommandRefused.class);
    }

    private static Object add(SignalId signal, NamedPerson... persons) {
        return message(
                new AddBetrokkenen(CASUS, signal, "school-venlo", new Code("ONDERWIJS"), List.of(persons), ANNA));
    }
}

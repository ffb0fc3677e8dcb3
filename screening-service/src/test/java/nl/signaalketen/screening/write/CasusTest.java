package nl.signaalketen.screening.write;

import static nl.signaalketen.platform.axon.Commands.message;
import static nl.signaalketen.screening.model.CasusHistory.aCasus;
import static nl.signaalketen.screening.model.CasusHistory.added;
import static nl.signaalketen.screening.model.Classificatie.DAADWERKELIJK;
import static nl.signaalketen.screening.model.Classificatie.VERMOEDELIJK;
import static nl.signaalketen.screening.model.Classification.Stage.DEFINITIEF;
import static nl.signaalketen.screening.model.Classification.Stage.VOORLOPIG;
import static nl.signaalketen.screening.model.Examples.*;

import java.util.List;
import nl.signaalketen.screening.model.BetrokkeneId;
import nl.signaalketen.screening.model.CasusCommand;
import nl.signaalketen.screening.model.CasusCommand.AddBetrokkenen;
import nl.signaalketen.screening.model.CasusCommand.AddSignal;
import nl.signaalketen.screening.model.CasusCommand.ClassifyBetrokkene;
import nl.signaalketen.screening.model.CasusCommand.DetermineRoute;
import nl.signaalketen.screening.model.CasusCommand.RecordConsent;
import nl.signaalketen.screening.model.CasusEvent.BetrokkeneClassified;
import nl.signaalketen.screening.model.CasusEvent.ConsentRecorded;
import nl.signaalketen.screening.model.CasusEvent.RouteDetermined;
import nl.signaalketen.screening.model.CasusEvent.SignalAddedToCasus;
import nl.signaalketen.screening.model.CasusHistory;
import nl.signaalketen.screening.model.Circumstances;
import nl.signaalketen.screening.model.Classificatie;
import nl.signaalketen.screening.model.Code;
import nl.signaalketen.screening.model.CommandRefused;
import nl.signaalketen.screening.model.NamedPerson;
import nl.signaalketen.screening.model.Route.Track;
import nl.signaalketen.screening.model.SignalId;
import nl.signaalketen.screening.model.Subject;
import nl.signaalketen.screening.model.Victim;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

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

    @Test
    void the_route_names_the_classified_victims_and_a_minor_needs_no_consent() {
        given(aCasus().opened()
                        .with(ADULT)
                        .with(MINOR)
                        .with(SUSPECT)
                        .classified(ADULT, classification(VERMOEDELIJK, VOORLOPIG), ANNA)
                        .classified(MINOR, classification(VERMOEDELIJK, VOORLOPIG), ANNA)
                        .consented(MINOR, false))
                .when(message(new DetermineRoute(CASUS, CARE, BRAM)))
                .expectEvents(new RouteDetermined(
                        CASUS, List.of(SIGNAL), VENLO, CARE, List.of(adult(false), minor()), by(BRAM)));
    }

    @Test
    void consent_given_after_the_route_extends_it_and_consent_withdrawn_narrows_it() {
        var steered = aCasus().opened()
                .with(ADULT)
                .classified(ADULT, classification(VERMOEDELIJK, VOORLOPIG), ANNA)
                .steered(CARE);
        given(steered)
                .when(message(new RecordConsent(CASUS, P1, true, ANNA)))
                .expectEvents(
                        new ConsentRecorded(CASUS, P1, true, by(ANNA)),
                        new RouteDetermined(CASUS, List.of(SIGNAL), VENLO, CARE, List.of(adult(true)), by(ANNA)));
        given(steered.consented(ADULT, true))
                .when(message(new RecordConsent(CASUS, P1, false, ANNA)))
                .expectEvents(
                        new ConsentRecorded(CASUS, P1, false, by(ANNA)),
                        new RouteDetermined(CASUS, List.of(SIGNAL), VENLO, CARE, List.of(adult(false)), by(ANNA)));
    }

    @Test
    void consent_that_changes_nothing_about_the_route_leaves_it_unsaid() {
        given(aCasus().opened()
                        .with(ADULT)
                        .classified(ADULT, classification(VERMOEDELIJK, VOORLOPIG), ANNA)
                        .steered(CARE))
                .when(message(new RecordConsent(CASUS, P1, false, ANNA)))
                .expectEvents(new ConsentRecorded(CASUS, P1, false, by(ANNA)));
    }

    @Test
    void a_victim_classified_after_the_route_joins_it() {
        given(aCasus().opened().with(ADULT).steered(CARE))
                .when(classify(P1, VERMOEDELIJK, false, ANNA))
                .expectEvents(
                        new BetrokkeneClassified(
                                CASUS, P1, ADULT.person(), classification(VERMOEDELIJK, VOORLOPIG), by(ANNA)),
                        new RouteDetermined(CASUS, List.of(SIGNAL), VENLO, CARE, List.of(adult(false)), by(ANNA)));
    }

    @Test
    void a_further_signal_fills_in_what_was_not_known_and_the_route_says_so() {
        var both = new Circumstances(
                NOORD_LIMBURG,
                VENLO.municipality(),
                VENLO.country(),
                FARM.exploitation(),
                FARM.sector(),
                true,
                FARM.movedTo(),
                FARM.receivingMunicipalities());
        given(aCasus().opened().steered(CARE))
                .when(message(new AddSignal(CASUS, OTHER_SIGNAL, FARM, ANNA)))
                .expectEvents(
                        new SignalAddedToCasus(CASUS, OTHER_SIGNAL, both, by(ANNA)),
                        new RouteDetermined(CASUS, List.of(SIGNAL, OTHER_SIGNAL), both, CARE, List.of(), by(ANNA)));
    }

    @Test
    void the_same_route_again_is_no_news_whatever_the_order_of_its_tracks() {
        given(aCasus().opened().steered(route(Track.ZORG, Track.STRAFRECHT)))
                .when(message(new DetermineRoute(CASUS, route(Track.STRAFRECHT, Track.ZORG), ANNA)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    private static Victim adult(boolean consent) {
        return new Victim(P1, ADULT.person(), VERMOEDELIJK, false, consent);
    }

    private static Victim minor() {
        return new Victim(P2, MINOR.person(), VERMOEDELIJK, true, true);
    }

    private static Object add(SignalId signal, NamedPerson... persons) {
        return message(
                new AddBetrokkenen(CASUS, signal, "school-venlo", new Code("ONDERWIJS"), List.of(persons), ANNA));
    }

    private static Object classify(BetrokkeneId betrokkene, Classificatie as, boolean definitive, Subject by) {
        return message(
                new ClassifyBetrokkene(CASUS, betrokkene, classification(as, definitive ? DEFINITIEF : VOORLOPIG), by));
    }

    private static TestExecutor<Casus> given(CasusHistory history) {
        return Fixtures.fixture(Casus.class, CasusCommand.class, CasusCommand::casus)
                .given(List.copyOf(history.events()));
    }
}

package nl.signaalketen.screening.write;

import static nl.signaalketen.platform.axon.Commands.message;
import static nl.signaalketen.screening.model.CasusHistory.aCasus;
import static nl.signaalketen.screening.model.Classificatie.VERMOEDELIJK;
import static nl.signaalketen.screening.model.Classification.Stage.VOORLOPIG;
import static nl.signaalketen.screening.model.Examples.*;
import static nl.signaalketen.screening.write.Fixtures.classify;
import static nl.signaalketen.screening.write.Fixtures.given;

import java.util.List;
import nl.signaalketen.screening.model.CasusCommand.AddSignal;
import nl.signaalketen.screening.model.CasusCommand.DetermineRoute;
import nl.signaalketen.screening.model.CasusCommand.RecordConsent;
import nl.signaalketen.screening.model.CasusEvent.BetrokkeneClassified;
import nl.signaalketen.screening.model.CasusEvent.ConsentRecorded;
import nl.signaalketen.screening.model.CasusEvent.RouteDetermined;
import nl.signaalketen.screening.model.CasusEvent.SignalAddedToCasus;
import nl.signaalketen.screening.model.Circumstances;
import nl.signaalketen.screening.model.Route.Track;
import nl.signaalketen.screening.model.Victim;
import org.junit.jupiter.api.Test;

/** The route of a casus, and what is said of it anew when something changes. */
class CasusRouteTest {

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
}

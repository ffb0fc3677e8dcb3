package nl.signaalketen.screening.model;

import static nl.signaalketen.screening.model.CasusHistory.aCasus;
import static nl.signaalketen.screening.model.Examples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.signaalketen.screening.model.CasusCommand.AddBetrokkenen;
import nl.signaalketen.screening.model.CasusCommand.AddSignal;
import nl.signaalketen.screening.model.CasusCommand.ClassifyBetrokkene;
import nl.signaalketen.screening.model.CasusCommand.DetermineRoute;
import nl.signaalketen.screening.model.CasusCommand.OpenCasus;
import nl.signaalketen.screening.model.CasusCommand.RecordConsent;
import nl.signaalketen.screening.model.CasusEvent.BetrokkeneAdded;
import nl.signaalketen.screening.model.CasusEvent.BetrokkeneClassified;
import nl.signaalketen.screening.model.CasusEvent.CasusOpened;
import nl.signaalketen.screening.model.CasusEvent.ConsentRecorded;
import nl.signaalketen.screening.model.CasusEvent.RouteDetermined;
import nl.signaalketen.screening.model.CasusEvent.SignalAddedToCasus;
import nl.signaalketen.screening.model.CasusState.AwaitingRoute;
import nl.signaalketen.screening.model.CasusState.Steered;
import nl.signaalketen.screening.model.CasusState.Unopened;
import nl.signaalketen.screening.model.Classification.Stage;
import nl.signaalketen.screening.model.Route.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a casus meets every wish. */
class CasusTableTest {

    private static final Classification PROVISIONAL = classification(Classificatie.VERMOEDELIJK, Stage.VOORLOPIG);
    private static final Classification FINAL = classification(Classificatie.VERMOEDELIJK, Stage.DEFINITIEF);

    private static final List<CasusState> STATES =
            List.of(aCasus().state(), known().state(), known().steered(CARE).state());

    private static final List<CasusCommand> WISHES = List.of(
            new OpenCasus(CASUS, SIGNAL, VENLO, ANNA),
            new AddSignal(CASUS, OTHER_SIGNAL, FARM, ANNA),
            new AddBetrokkenen(CASUS, SIGNAL, "school-venlo", new Code("ONDERWIJS"), List.of(MINOR), ANNA),
            new ClassifyBetrokkene(CASUS, P1, FINAL, BRAM),
            new RecordConsent(CASUS, P1, true, ANNA),
            new DetermineRoute(CASUS, route(Track.STRAFRECHT), ANNA));

    /** What is possible, with the facts it leads to; all else is refused. */
    private static final Map<List<Class<?>>, List<Class<?>>> MOVES = Map.ofEntries(
            move(Unopened.class, OpenCasus.class, CasusOpened.class),
            move(AwaitingRoute.class, OpenCasus.class),
            move(AwaitingRoute.class, AddSignal.class, SignalAddedToCasus.class),
            move(AwaitingRoute.class, AddBetrokkenen.class, BetrokkeneAdded.class),
            move(AwaitingRoute.class, ClassifyBetrokkene.class, BetrokkeneClassified.class),
            move(AwaitingRoute.class, RecordConsent.class, ConsentRecorded.class),
            move(AwaitingRoute.class, DetermineRoute.class, RouteDetermined.class),
            move(Steered.class, OpenCasus.class),
            move(Steered.class, AddSignal.class, SignalAddedToCasus.class, RouteDetermined.class),
            move(Steered.class, AddBetrokkenen.class, BetrokkeneAdded.class),
            move(Steered.class, ClassifyBetrokkene.class, BetrokkeneClassified.class),
            move(Steered.class, RecordConsent.class, ConsentRecorded.class, RouteDetermined.class),
            move(Steered.class, DetermineRoute.class, RouteDetermined.class));

    private static CasusHistory known() {
        return aCasus().opened().with(ADULT).classified(ADULT, PROVISIONAL, ANNA);
    }

    private static Map.Entry<List<Class<?>>, List<Class<?>>> move(Class<?> from, Class<?> wish, Class<?>... facts) {
        return Map.entry(List.of(from, wish), List.of(facts));
    }

    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("everyStateWithEveryWish")
    void only_the_listed_moves_are_possible(String from, String wished, CasusState state, CasusCommand wish) {
        var facts = MOVES.get(List.of(state.getClass(), wish.getClass()));
        if (facts == null) {
            assertThatExceptionOfType(CommandRefused.class).isThrownBy(() -> state.decide(wish, NOW));
        } else {
            assertThat(state.decide(wish, NOW))
                    .<Class<?>>extracting(Object::getClass)
                    .isEqualTo(facts);
        }
    }

    static Stream<Arguments> everyStateWithEveryWish() {
        return STATES.stream()
                .flatMap(state -> WISHES.stream()
                        .map(wish -> Arguments.of(
                                state.getClass().getSimpleName(),
                                wish.getClass().getSimpleName(),
                                state,
                                wish)));
    }

    @Test
    void no_state_and_no_wish_is_missing() {
        assertThat(STATES.stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(CasusState.class.getPermittedSubclasses()));
        assertThat(WISHES.stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(leaves(CasusCommand.class).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(CasusTableTest::leaves)
                : Stream.of(type);
    }
}

package nl.signaalketen.screening.model;

import static nl.signaalketen.screening.model.Examples.*;
import static nl.signaalketen.screening.model.MeetingHistory.aMeeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.signaalketen.screening.model.MeetingCommand.CloseMeeting;
import nl.signaalketen.screening.model.MeetingCommand.OpenMeeting;
import nl.signaalketen.screening.model.MeetingCommand.PutOnAgenda;
import nl.signaalketen.screening.model.MeetingCommand.WeighSignal;
import nl.signaalketen.screening.model.MeetingEvent.MeetingClosed;
import nl.signaalketen.screening.model.MeetingEvent.MeetingOpened;
import nl.signaalketen.screening.model.MeetingEvent.MeetingPlanned;
import nl.signaalketen.screening.model.MeetingEvent.SignalCarriedOver;
import nl.signaalketen.screening.model.MeetingEvent.SignalPlacedOnAgenda;
import nl.signaalketen.screening.model.MeetingEvent.SignalWeighed;
import nl.signaalketen.screening.model.MeetingState.Closed;
import nl.signaalketen.screening.model.MeetingState.Open;
import nl.signaalketen.screening.model.MeetingState.Planned;
import nl.signaalketen.screening.model.MeetingState.Unplanned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a meeting meets every wish. */
class MeetingTableTest {

    private static final List<MeetingState> STATES = List.of(
            aMeeting().state(),
            aMeeting().planned().with(SIGNAL).state(),
            aMeeting().planned().with(SIGNAL).opened().state(),
            aMeeting().planned().with(SIGNAL).opened().closed().state());

    private static final List<MeetingCommand> WISHES = List.of(
            new PutOnAgenda(MEETING, NOORD_LIMBURG, TUESDAY, OTHER_SIGNAL, false),
            new OpenMeeting(MEETING, PARTNERS, PARTNERS, ANNA),
            new WeighSignal(MEETING, SIGNAL, weighing(Outcome.CASUS), ANNA),
            new CloseMeeting(MEETING, ANNA));

    /** What is possible, with the facts it leads to; all else is refused. */
    private static final Map<List<Class<?>>, List<Class<?>>> MOVES = Map.of(
            List.of(Unplanned.class, PutOnAgenda.class), List.of(MeetingPlanned.class, SignalPlacedOnAgenda.class),
            List.of(Planned.class, PutOnAgenda.class), List.of(SignalPlacedOnAgenda.class),
            List.of(Planned.class, OpenMeeting.class), List.of(MeetingOpened.class),
            List.of(Open.class, PutOnAgenda.class), List.of(SignalPlacedOnAgenda.class),
            List.of(Open.class, OpenMeeting.class), List.of(),
            List.of(Open.class, WeighSignal.class), List.of(SignalWeighed.class),
            List.of(Open.class, CloseMeeting.class), List.of(SignalCarriedOver.class, MeetingClosed.class),
            List.of(Closed.class, CloseMeeting.class), List.of());

    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("everyStateWithEveryWish")
    void only_the_listed_moves_are_possible(String from, String wished, MeetingState state, MeetingCommand wish) {
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
                .isEqualTo(Set.of(MeetingState.class.getPermittedSubclasses()));
        assertThat(WISHES.stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(MeetingCommand.class.getPermittedSubclasses()));
    }
}

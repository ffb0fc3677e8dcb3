package nl.signaalketen.referral.model;

import static nl.signaalketen.referral.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.signaalketen.referral.model.MoveTable.Move;
import nl.signaalketen.referral.model.RoutingCommand.KeepRouting;
import nl.signaalketen.referral.model.RoutingCommand.ReviseRouting;
import nl.signaalketen.referral.model.RoutingState.Decided;
import nl.signaalketen.referral.model.RoutingState.Undecided;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutingMovesTest {

    private static final MoveTable TABLE = MoveTable.of("""
                        KeepRouting     ReviseRouting
        Undecided       RoutingDecided  refused
        Decided         -               RoutingRevised
        Decided.other   RoutingDecided  RoutingRevised
        Decided.revised RoutingDecided  -
        """);

    private static final RoutingId ROUTING = RoutingId.of(Subject.ofSignal("s-1"), "SIGNAAL");
    private static final List<String> KEPT = List.of("VEILIG_THUIS ZORG");
    private static final List<String> REVISED = List.of("POLITIE_AVIM STRAFRECHT");

    private static final Map<String, RoutingState> STATES = Map.of(
            "Undecided", new Undecided(),
            "Decided", new Decided(routed(KEPT)),
            "Decided.other", new Decided(routed(List.of())),
            "Decided.revised", new Decided(routed(REVISED)));

    private static final Map<String, RoutingCommand> COMMANDS = Map.of(
            "KeepRouting", new KeepRouting(ROUTING, routed(KEPT)),
            "ReviseRouting",
                    new ReviseRouting(ROUTING, REVISED, "routering/2027-01-01", List.of("R1"), "run-1", "ops"));

    static Stream<Move> everyStateWithEveryCommand() {
        return TABLE.moves();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyStateWithEveryCommand")
    void only_the_listed_moves_are_possible(Move move) {
        assertThat(MoveTable.outcome(
                        (RoutingState state, RoutingCommand command) -> state.decide(command, NOW),
                        STATES.get(move.state()),
                        COMMANDS.get(move.command())))
                .isEqualTo(move.expected());
    }

    @Test
    void no_state_and_no_command_is_missing() {
        assertThat(TABLE.states()).isEqualTo(MoveTable.kindsOf(RoutingState.class));
        assertThat(Set.copyOf(TABLE.commands())).isEqualTo(MoveTable.kindsOf(RoutingCommand.class));
    }

    private static Routed routed(List<String> receivers) {
        return new Routed(
                Subject.ofSignal("s-1"),
                LocalDate.of(2026, 3, 2),
                "MIDDEN_LIMBURG",
                Map.of("urgency", "HARD"),
                receivers,
                "routering/2019-01-01",
                List.of("R1-veilig-thuis"));
    }
}

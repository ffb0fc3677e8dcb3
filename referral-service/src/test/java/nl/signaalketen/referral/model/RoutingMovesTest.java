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
import nl.signaalketen.referral.model.RoutingEvent.RoutingRevised;
import nl.signaalketen.referral.model.RoutingState.Decided;
import nl.signaalketen.referral.model.RoutingState.Undecided;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutingMovesTest {

    private static final MoveTable TABLE = MoveTable.of("""
                                     KeepRouting     ReviseRouting
        Undecided                    RoutingDecided  refused
        Decided                      -               RoutingRevised
        Decided.revised              -               -
        Decided.revised-by-a-later   -               refused
        Decided.asked-otherwise      RoutingDecided  refused
        Decided.otherwise-but-so     RoutingDecided  refused
        Decided.of-another-region    RoutingDecided  RoutingRevised
        """);

    private static final RoutingId ROUTING = RoutingId.of(Subject.ofSignal("s-1"), "SIGNAAL");
    private static final List<String> KEPT = List.of("VEILIG_THUIS ZORG");
    private static final List<String> REVISED = List.of("POLITIE_AVIM STRAFRECHT");
    private static final Map<String, Object> ASKED = Map.of("urgency", "HARD");
    private static final Map<String, Object> OTHERWISE = Map.of("urgency", "ZACHT");
    private static final String FIRST = "routering/2019-01-01";
    private static final String CANDIDATE = "routering/2027-01-01";
    private static final String LATER = "routering/2027-06-01";
    private static final LocalDate A_WEEK_LATER = LocalDate.of(2026, 3, 9);

    private static final Map<String, RoutingState> STATES = Map.of(
            "Undecided", new Undecided(),
            "Decided", new Decided(routed(ASKED, KEPT, FIRST)),
            "Decided.revised", new Decided(routed(ASKED, REVISED, CANDIDATE)),
            "Decided.revised-by-a-later", new Decided(routed(ASKED, List.of(), LATER)),
            "Decided.asked-otherwise", new Decided(routed(OTHERWISE, KEPT, FIRST)),
            "Decided.otherwise-but-so", new Decided(routed(OTHERWISE, REVISED, CANDIDATE)),
            "Decided.of-another-region", new Decided(routed("ZUID_LIMBURG", ASKED, KEPT, FIRST, "R1-veilig-thuis")));

    private static final Map<String, RoutingCommand> COMMANDS = Map.of(
            "KeepRouting",
            new KeepRouting(
                    ROUTING,
                    new Routed(
                            Subject.ofSignal("s-1"),
                            A_WEEK_LATER,
                            "MIDDEN_LIMBURG",
                            ASKED,
                            KEPT,
                            LATER,
                            List.of("R1-veilig-thuis"))),
            "ReviseRouting",
            new ReviseRouting(ROUTING, ASKED, FIRST, REVISED, CANDIDATE, List.of("R1"), "replay-1", "ops"));

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

    @Test
    void an_approved_answer_stays_when_the_same_is_asked_again_and_names_replay_and_person() {
        var decided = STATES.get("Decided");

        var facts = decided.decide(COMMANDS.get("ReviseRouting"), NOW);

        assertThat(facts)
                .containsExactly(new RoutingRevised(
                        ROUTING, routed("MIDDEN_LIMBURG", ASKED, REVISED, CANDIDATE, "R1"), "replay-1", "ops", NOW));
        assertThat(decided.evolve(facts.getFirst()).decide(COMMANDS.get("KeepRouting"), NOW))
                .isEmpty();
    }

    private static Routed routed(Map<String, Object> inputs, List<String> receivers, String version) {
        return routed("MIDDEN_LIMBURG", inputs, receivers, version, "R1-veilig-thuis");
    }

    private static Routed routed(
            String region, Map<String, Object> inputs, List<String> receivers, String version, String rule) {
        return new Routed(
                Subject.ofSignal("s-1"), LocalDate.of(2026, 3, 2), region, inputs, receivers, version, List.of(rule));
    }
}

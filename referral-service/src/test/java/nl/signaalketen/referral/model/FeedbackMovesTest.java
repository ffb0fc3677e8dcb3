package nl.signaalketen.referral.model;

import static nl.signaalketen.referral.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.signaalketen.referral.model.FeedbackCommand.*;
import nl.signaalketen.referral.model.FeedbackState.*;
import nl.signaalketen.referral.model.MoveTable.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeedbackMovesTest {

    private static final MoveTable TABLE = MoveTable.of("""
                                           OweFeedback   SetFeedbackTerm  TellAandachtsfunctionaris  TellMelder
        Unowed                             FeedbackOwed  FeedbackTermSet  refused                    refused
        Unowed.withTerm                    FeedbackOwed  -                refused                    refused
        Owed                               -             FeedbackTermSet  AandachtsfunctionarisTold  refused
        Owed.withTerm                      -             -                AandachtsfunctionarisTold  refused
        ToldAandachtsfunctionaris          -             FeedbackTermSet  -                          MelderTold
        ToldAandachtsfunctionaris.other    -             FeedbackTermSet  refused                    MelderTold
        ToldAandachtsfunctionaris.withTerm -             -                -                          MelderTold
        ToldMelder                         -             FeedbackTermSet  -                          -
        ToldMelder.other                   -             FeedbackTermSet  refused                    refused
        ToldMelder.withTerm                -             -                -                          -
        """);

    private static final SignalId SIGNAL = new SignalId(UUID.fromString("6a1a1f0e-7f7c-4a52-9c53-0d7a0f3a7a11"));
    private static final FollowUp TOLD = FollowUp.IN_BEHANDELING;
    private static final FollowUp OTHER = FollowUp.GEEN_MENSENHANDEL;

    private static final Map<String, FeedbackState> STATES = Map.of(
            "Unowed", new Unowed(false),
            "Unowed.withTerm", new Unowed(true),
            "Owed", new Owed("hotel-venlo", false),
            "Owed.withTerm", new Owed("hotel-venlo", true),
            "ToldAandachtsfunctionaris", new ToldAandachtsfunctionaris("hotel-venlo", TOLD, false),
            "ToldAandachtsfunctionaris.other", new ToldAandachtsfunctionaris("hotel-venlo", OTHER, false),
            "ToldAandachtsfunctionaris.withTerm", new ToldAandachtsfunctionaris("hotel-venlo", TOLD, true),
            "ToldMelder", new ToldMelder(TOLD, TOLD, false),
            "ToldMelder.other", new ToldMelder(OTHER, OTHER, false),
            "ToldMelder.withTerm", new ToldMelder(TOLD, TOLD, true));

    private static final Map<String, FeedbackCommand> COMMANDS = Map.of(
            "OweFeedback", new OweFeedback(SIGNAL, "hotel-venlo", "NOORD_LIMBURG", NOW),
            "SetFeedbackTerm", new SetFeedbackTerm(SIGNAL, NOW, NOW),
            "TellAandachtsfunctionaris", new TellAandachtsfunctionaris(SIGNAL, TOLD, "ada"),
            "TellMelder", new TellMelder(SIGNAL, TOLD, "ada"));

    static Stream<Move> everyStateWithEveryCommand() {
        return TABLE.moves();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyStateWithEveryCommand")
    void only_the_listed_moves_are_possible(Move move) {
        assertThat(MoveTable.outcome(
                        (FeedbackState state, FeedbackCommand command) -> state.decide(command, NOW),
                        STATES.get(move.state()),
                        COMMANDS.get(move.command())))
                .isEqualTo(move.expected());
    }

    @Test
    void no_state_and_no_command_is_missing() {
        assertThat(TABLE.states()).isEqualTo(MoveTable.kindsOf(FeedbackState.class));
        assertThat(Set.copyOf(TABLE.commands())).isEqualTo(MoveTable.kindsOf(FeedbackCommand.class));
    }
}

package nl.signaalketen.referral.model;

import static java.util.Map.entry;
import static nl.signaalketen.referral.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.signaalketen.referral.Examples;
import nl.signaalketen.referral.model.MoveTable.Move;
import nl.signaalketen.referral.model.ReferralCommand.*;
import nl.signaalketen.referral.model.ReferralState.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralMovesTest {

    private static final MoveTable TABLE = MoveTable.of("""
                          AskReferral    EscalateReferral   AcknowledgeReferral   AcceptReferral    DeclineReferral   CompleteReferral
        Unasked           ReferralAsked  -                  refused               refused           refused           refused
        Asked             -              ReferralEscalated  ReferralAcknowledged  ReferralAccepted  ReferralDeclined  refused
        Asked.second      -              -                  ReferralAcknowledged  ReferralAccepted  ReferralDeclined  refused
        Asked.last        -              -                  ReferralAcknowledged  ReferralAccepted  ReferralDeclined  refused
        Acknowledged      -              -                  -                     ReferralAccepted  ReferralDeclined  refused
        Accepted          -              -                  -                     -                 refused           ReferralCompleted
        Accepted.police   -              -                  -                     -                 refused           refused
        Declined          -              -                  refused               refused           -                 refused
        Declined.other    -              -                  refused               refused           refused           refused
        Completed         -              -                  refused               refused           refused           -
        Completed.other   -              -                  refused               refused           refused           refused
        """);

    private static final Request REQUEST = Examples.hardRequest();
    private static final ReferralId ID = ReferralId.of(REQUEST);

    private static final Map<String, ReferralState> STATES = Map.ofEntries(
            entry("Unasked", new Unasked()),
            entry("Asked", new Asked(REQUEST, Level.EERSTE_CONTACT, NOW)),
            entry("Asked.second", new Asked(REQUEST, Level.TWEEDE_CONTACT, NOW)),
            entry("Asked.last", new Asked(REQUEST, Level.PROCESREGISSEUR, NOW)),
            entry("Acknowledged", new Acknowledged(REQUEST)),
            entry("Accepted", new Accepted(Track.ZORG)),
            entry("Accepted.police", new Accepted(Track.STRAFRECHT)),
            entry("Declined", new Declined(DeclineReason.GEEN_CAPACITEIT)),
            entry("Declined.other", new Declined(DeclineReason.NIET_BEVOEGD)),
            entry("Completed", new Completed(Outcome.HULP_GEBODEN)),
            entry("Completed.other", new Completed(Outcome.HULP_GEWEIGERD)));

    private static final Map<String, ReferralCommand> COMMANDS = Map.of(
            "AskReferral", new AskReferral(REQUEST),
            "EscalateReferral", new EscalateReferral(ID, Level.EERSTE_CONTACT),
            "AcknowledgeReferral", new AcknowledgeReferral(ID, "ada"),
            "AcceptReferral", new AcceptReferral(ID, "ada"),
            "DeclineReferral", new DeclineReferral(ID, DeclineReason.GEEN_CAPACITEIT, "ada"),
            "CompleteReferral", new CompleteReferral(ID, Outcome.HULP_GEBODEN, "ada"));

    static Stream<Move> everyStateWithEveryCommand() {
        return TABLE.moves();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyStateWithEveryCommand")
    void only_the_listed_moves_are_possible(Move move) {
        assertThat(MoveTable.outcome(
                        (ReferralState state, ReferralCommand command) ->
                                state.decide(command, NOW, (urgency, country, from) -> from.plus(Duration.ofHours(1))),
                        STATES.get(move.state()),
                        COMMANDS.get(move.command())))
                .isEqualTo(move.expected());
    }

    @Test
    void no_state_and_no_command_is_missing() {
        assertThat(TABLE.states()).isEqualTo(MoveTable.kindsOf(ReferralState.class));
        assertThat(Set.copyOf(TABLE.commands())).isEqualTo(MoveTable.kindsOf(ReferralCommand.class));
    }
}

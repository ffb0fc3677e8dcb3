package nl.signaalketen.local.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every command says where the service refuses it because of how things stand. */
class RefusedCommandsTest {

    private static final String ID = new UUID(0, 1).toString();
    private static final String REPLAY = "/v1/replays/" + ID;
    private static final String REPUBLICATION = "/v1/republications/" + ID;
    private static final String LETTER = "/v1/dead-letters/" + ID;
    private static final String VERSION = "/v1/rule-versions/triage/2027-01-01";

    private OneService service;

    @BeforeEach
    void start() throws IOException {
        service = OneService.withTriage()
                .answers("GET " + REPLAY, 200, "{}")
                .answers("GET " + REPUBLICATION, 200, "{}")
                .answers("GET " + LETTER, 200, "{}");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                of(new ReplayMove.Pause(), REPLAY + "/pause", ID, "replay status " + ID),
                of(new RebuildMove.Switch(), REPLAY + "/switch", ID, "replay status " + ID),
                of(new ReplayApprove(), REPLAY + "/approval", ID + " --all --reason=why", "replay status " + ID),
                of(new ReplayVerify(), REPLAY + "/verification?full=false", ID, "replay status " + ID),
                of(new RepublishStart(), "/v1/republications", "signal --reason=why", "republish list"),
                of(new RepublishMove.Resume(), REPUBLICATION + "/resume", ID, "republish status " + ID),
                of(new DeadLetterAct.Drop(), LETTER + "/drop", ID + " --reason=why", "deadletters show " + ID),
                of(
                        new RulesPropose(),
                        VERSION + "/proposal",
                        "triage/2027-01-01 --reason=why",
                        "rules show triage/2027-01-01"),
                of(
                        new RulesRetire(),
                        VERSION + "/retirement",
                        "triage/2027-01-01 --from=2199-01-01 --reason=why",
                        "rules show triage/2027-01-01"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("commands")
    void it_ends_with_3_says_why_and_which_command_shows_where_it_stands(
            OpsCommand command, String door, String typed, String shows) {
        service.answers("POST " + door, 409, "{\"detail\":\"Not now\"}");

        assertThat(service.is(command, typed.split(" "))).isEqualTo(3);

        assertThat(service.saidAside()).isEqualTo("Not now\nWhere it stands: ./keten " + shows + "\n");
    }

    @Test
    void who_may_not_activate_what_they_proposed_is_told_how_to_be_another_person() {
        service.answers("POST " + VERSION + "/activation", 409, "{\"detail\":\"Not by you\"}");

        assertThat(service.is(new RulesActivate(), "triage/2027-01-01", "--from=2199-01-01", "--reason=why"))
                .isEqualTo(3);

        assertThat(service.saidAside())
                .startsWith("Not by you\nWhere it stands: ./keten rules show triage/2027-01-01\n")
                .contains("--as keten.ops-2");
    }

    private static Arguments of(OpsCommand command, String door, String typed, String shows) {
        return Arguments.of(command, door, typed, shows);
    }
}

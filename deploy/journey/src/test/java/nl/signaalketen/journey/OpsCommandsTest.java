package nl.signaalketen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import nl.signaalketen.journey.Terminal.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ops type, from the table that somebody wrote to the day from which it decides. */
class OpsCommandsTest {

    private static final String SECOND = "--as keten.ops-2 ";

    @TempDir
    private Path folder;

    @BeforeAll
    static void theChainRuns() {
        RunningChain.ensure();
    }

    @Test
    void a_counting_rule_is_uploaded_proposed_activated_by_another_and_retired() throws IOException {
        var file = potentieelCounts("2199-01-01");
        var version = "telling/2199-01-01";

        assertThat(keten("rules check " + file)).returns(0, Said::exitCode);
        assertThat(keten("rules upload " + file + " --reason new-rule").out()).contains(version + " is CANDIDATE");
        assertThat(keten("rules activate " + version + " --from 2199-01-01 --reason early")
                        .exitCode())
                .isEqualTo(3);
        assertThat(keten("rules propose " + version + " --reason right").out()).contains(version + " is PROPOSED");
        assertThat(keten("rules activate " + version + " --from 2199-01-01 --reason alone"))
                .returns(3, Said::exitCode)
                .returns(
                        version + " was proposed by you; somebody else must activate it",
                        said -> said.aside().lines().findFirst().orElse(""));
        assertThat(keten(SECOND + "rules activate " + version + " --from 2019-01-01 --reason past"))
                .returns(3, Said::exitCode);
        assertThat(keten(SECOND + "rules activate " + version + " --from 2199-01-01 --reason right")
                        .out())
                .contains(version + " is ACTIVE from 2199-01-01");

        assertThat(keten("rules list --set telling").out())
                .containsPattern("telling/2019-01-01 +ACTIVE")
                .containsPattern(version + " +ACTIVE +2199-01-01 +- +projections +activated by keten.ops-2");
        assertThat(keten("rules show " + version).out())
                .containsPattern("RULE +classificatie .*-> counted +-> riskGroup +WHY")
                .containsPattern("TEL4 +\"POTENTIEEL\" .* true +true")
                .contains("Example: Potentieel counts and is a risk group");

        assertThat(keten("rules retire " + version + " --from 2199-06-01 --reason over")
                        .out())
                .contains(version + " is RETIRED from 2199-01-01 until 2199-06-01");
        assertThat(keten("rules show " + version + " --output json")
                        .json()
                        .get("version")
                        .get("history"))
                .extracting(done ->
                        done.get("what").asString() + " by " + done.get("by").asString())
                .containsExactly(
                        "uploaded by keten.ops",
                        "proposed by keten.ops",
                        "activated by keten.ops-2",
                        "retired by keten.ops");
    }

    @Test
    void a_table_whose_example_fails_is_refused_with_what_is_wrong_and_another_table_cannot_take_its_name()
            throws IOException {
        var file = potentieelCounts("2198-01-01");
        var table = Files.readString(file);
        Files.writeString(file, table.replaceAll("(TEL4-5\"><text>)true", "$1false"));

        assertThat(keten("rules check " + file))
                .returns(2, Said::exitCode)
                .satisfies(said -> assertThat(said.out())
                        .contains("telling/2198-01-01 cannot be uploaded:", "examples/0: \"Potentieel counts"));
        assertThat(keten("rules upload " + file + " --reason wrong"))
                .returns(2, Said::exitCode)
                .satisfies(said -> assertThat(said.aside()).contains("examples/0: \"Potentieel counts"));

        Files.writeString(file, table);
        assertThat(keten("rules upload " + file + " --reason right").exitCode()).isZero();
        assertThat(keten("rules upload " + file + " --reason again").exitCode()).isZero();
        Files.writeString(file, table.replace("TEL5", "TEL6"));
        assertThat(keten("rules upload " + file + " --reason other").exitCode()).isEqualTo(3);
    }

    @Test
    void a_wrong_command_ends_with_2_and_says_what_would_be_right() {
        assertThat(keten("rules fly").exitCode()).isEqualTo(2);
        assertThat(keten("rules activate telling/2019-01-01 --from soon --reason x")
                        .exitCode())
                .isEqualTo(2);
        assertThat(keten("rules show smaak/2019-01-01"))
                .returns(2, Said::exitCode)
                .satisfies(said -> assertThat(said.aside()).contains("there are [routering, telling, triage]"));
        assertThat(keten("--as nobody rules list"))
                .returns(2, Said::exitCode)
                .satisfies(said -> assertThat(said.aside()).contains("keten.ops, keten.ops-2"));
        assertThat(keten("--as keten.privacy-officer rules list"))
                .returns(2, Said::exitCode)
                .satisfies(said -> assertThat(said.aside()).contains("not of role OPS"));
    }

    @Test
    void replays_are_listed_over_all_services_and_a_wish_that_cannot_be_is_refused_with_its_fields() {
        assertThat(keten("replay list --output json").json().get("replays").isArray())
                .isTrue();
        assertThat(keten("replay plan --set triage --candidate triage/2000-01-01"))
                .returns(2, Said::exitCode)
                .satisfies(said -> assertThat(said.aside()).contains("\n  "));
        assertThat(keten("replay status " + UUID.randomUUID()))
                .returns(2, Said::exitCode)
                .satisfies(said -> assertThat(said.aside()).contains("There is no replay"));
    }

    @Test
    void any_deployment_is_asked_by_its_addresses_with_a_token_of_the_environment() {
        var at = RunningChain.ADDRESSES;
        var environment = Map.of(
                "KETEN_TOKEN", new Actor("keten.ops").token(), "KETEN_SERVICES", "projections=" + at.projections());

        assertThat(Terminal.type(environment, "rules", "show", "telling/2019-01-01")
                        .exitCode())
                .isZero();
        assertThat(Terminal.type(environment, "rules", "list", "--services", "signal=http://localhost:1"))
                .returns(1, Said::exitCode)
                .satisfies(said -> assertThat(said.aside()).contains("signal at http://localhost:1 does not answer"));
        assertThat(Terminal.type(
                        Map.of("KETEN_TOKEN", "worn", "KETEN_SERVICES", "signal=" + at.signal()), "rules", "list"))
                .returns(1, Said::exitCode)
                .satisfies(said -> assertThat(said.aside()).contains("does not take the token"));
    }

    @Test
    void the_shell_is_given_what_it_needs_to_complete() {
        assertThat(Terminal.type(Map.of(), "completion").out()).contains("complete -F _complete_keten", "switch-back");
    }

    /** The table of today, as a person changes it: it is written out, one cell is made another, and an example laid beside it. */
    private Path potentieelCounts(String version) throws IOException {
        var file = Files.createDirectories(folder.resolve("rules/telling")).resolve(version + ".dmn");
        assertThat(keten("rules show telling/2019-01-01 --dmn " + file).exitCode())
                .isZero();
        Files.writeString(file, Files.readString(file).replaceAll("(TEL4-5\"><text>)false", "$1true"));
        Files.writeString(file.resolveSibling(version + ".examples.json"), """
                [{"name": "Potentieel counts and is a risk group",
                  "inputs": {"classificatie": "POTENTIEEL", "stage": "DEFINITIEF", "agencyKind": "GEMEENTE", "scope": "REGIONAAL"},
                  "outcomes": [{"riskGroup": true, "counted": true}]}]""");
        return file;
    }

    private static Said keten(String words) {
        return Terminal.type(words);
    }
}

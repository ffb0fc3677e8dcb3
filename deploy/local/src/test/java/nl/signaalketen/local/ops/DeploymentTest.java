package nl.signaalketen.local.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class DeploymentTest {

    private static final String ELSEWHERE = "signal=https://signal.example,projections=http://localhost:8084/";

    @Test
    void each_service_is_named_with_its_address() {
        assertThat(ServiceAddresses.parse(ELSEWHERE))
                .containsExactly(
                        Map.entry("signal", URI.create("https://signal.example")),
                        Map.entry("projections", URI.create("http://localhost:8084")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signal",
                "=http://x",
                "signal=ftp://x",
                "signal=http://a b",
                "signal=http://x,signal=http://y",
                ""
            })
    void an_address_that_is_none_is_a_wrong_command(String addresses) {
        assertThatThrownBy(() -> ServiceAddresses.parse(addresses))
                .isInstanceOfSatisfying(
                        OpsProblem.class,
                        problem -> assertThat(problem.exitCode()).isEqualTo(2));
    }

    @Test
    void the_option_goes_before_the_environment_and_both_need_a_token_of_the_environment() {
        var token = Map.of("KETEN_TOKEN", "t");
        assertThat(deployment("--services", ELSEWHERE).reach(token).named("signal"))
                .hasToString("signal at https://signal.example");
        var both = Map.of("KETEN_TOKEN", "t", "KETEN_SERVICES", "signal=http://other");
        assertThat(deployment().reach(both).named("signal")).hasToString("signal at http://other");
        assertThat(deployment("--services", ELSEWHERE).reach(both).named("signal"))
                .hasToString("signal at https://signal.example");

        assertThatThrownBy(() -> deployment("--services", ELSEWHERE).reach(Map.of()))
                .hasMessageContaining("KETEN_TOKEN");
        assertThatThrownBy(() ->
                        deployment("--services", ELSEWHERE, "--as", "keten.ops").reach(token))
                .hasMessageContaining("--as is for the local chain");
    }

    @Test
    void a_folder_in_which_no_chain_was_ever_started_is_a_wrong_command() {
        assertThatThrownBy(() -> deployment("--data", "no/such/folder").reach(Map.of()))
                .hasMessageContaining("There is no folder no/such/folder");
    }

    @Test
    void the_local_chain_needs_nothing_and_has_two_logins_of_ops() {
        assertThat(deployment("--data", "target").reach(Map.of()).named("signal"))
                .hasToString("signal at http://localhost:8081");
        assertThatThrownBy(() -> deployment("--as", "nobody").reach(Map.of()))
                .hasMessage("There is no login nobody; those of ops are keten.ops, keten.ops-2.");
    }

    private static Deployment deployment(String... options) {
        var deployment = new Deployment();
        CommandLine.populateCommand(deployment, options);
        return deployment;
    }
}

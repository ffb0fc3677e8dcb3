package nl.signaalketen.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What ops is alerted by and looks at is what the services measure. */
class MetersTest {

    private static final Path DEPLOY = Path.of("..");
    private static final Path RULES = DEPLOY.resolve("prometheus/rules.yaml");
    private static final Path DASHBOARD = DEPLOY.resolve("grafana/signaalketen.json");
    private static final Pattern METER =
            Pattern.compile("\\b(?:signaalketen|http_server|hikaricp|jvm)_[a-z_]+(?=[\\[{) ]|$)", Pattern.MULTILINE);
    private static final Duration LOOKED_AT_WITHIN = Duration.ofSeconds(30);

    @BeforeAll
    static void the_chain_runs() {
        RunningChain.ensure();
    }

    @Test
    void every_meter_of_the_alerts_is_measured_by_a_service() throws IOException {
        var used = metersIn(RULES);
        assertThat(used).contains("signaalketen_processor_lag", "signaalketen_referrals_overdue");

        await().atMost(LOOKED_AT_WITHIN)
                .untilAsserted(() -> assertThat(measured()).containsAll(used));
    }

    @Test
    void every_meter_of_the_dashboard_is_measured_by_a_service() throws IOException {
        var used = metersIn(DASHBOARD);
        assertThat(used).contains("signaalketen_signals_open", "jvm_memory_used_bytes");

        await().atMost(LOOKED_AT_WITHIN)
                .untilAsserted(() -> assertThat(measured()).containsAll(used));
    }

    @Test
    void promtool_finds_nothing_wrong_with_the_alerts() throws IOException, InterruptedException {
        assumeTrue(isInstalled("promtool"), "promtool is not installed");

        var check = new ProcessBuilder("promtool", "check", "rules", RULES.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(check.getInputStream().readAllBytes(), UTF_8);

        assertThat(check.waitFor()).as(said).isZero();
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Set<String> metersIn(Path file) throws IOException {
        return METER.matcher(Files.readString(file))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> measured() {
        var all = RunningChain.ADDRESSES;
        return Stream.of(all.signal(), all.screening(), all.referral(), all.projections())
                .flatMap(MetersTest::measuredBy)
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[ {]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> measuredBy(String service) {
        try (var text = URI.create(service + "/actuator/prometheus").toURL().openStream()) {
            return new String(text.readAllBytes(), UTF_8).lines();
        } catch (IOException e) {
            throw new AssertionError(service + " does not say what it measures", e);
        }
    }
}

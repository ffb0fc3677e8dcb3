package nl.signaalketen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.signaalketen.journey.pages.PageTest;
import nl.signaalketen.journey.pages.PublishedTables;
import nl.signaalketen.local.chain.Addresses;
import nl.signaalketen.local.chain.Home;
import nl.signaalketen.local.demo.Demonstration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo as a person runs it, on a machine where things go wrong. */
class DemoTest {

    private static final int OFFSET = 3_300;
    private static final Path DATA = Path.of("target/demo").toAbsolutePath();
    private static final Path SAYS = DATA.resolveSibling("demo.log");
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private static int exitCode;

    @BeforeAll
    static void it_is_run_while_a_service_kafka_and_postgresql_are_killed() throws Exception {
        var demo = new ProcessBuilder(
                        "../../keten", "demo", "--data", DATA.toString(), "--port-offset", Integer.toString(OFFSET))
                .redirectErrorStream(true)
                .redirectOutput(SAYS.toFile())
                .start();
        try {
            awaitItSays("Controles reported", demo);
            // asked for now, for the answer takes longer than a stage may last
            var processes = processes();
            killOnceItSays("30/120", processes.get("screening-service"), demo);
            killOnceItSays("60/120", processes.get("kafka"), demo);
            killOnceItSays("90/120", processes.get("postgres"), demo);

            assertThat(demo.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)).isTrue();
            exitCode = demo.exitValue();
        } finally {
            demo.destroy();
            demo.onExit().get(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void whatever_was_killed_on_the_way_every_figure_is_the_published_one() throws IOException {
        assertThat(exitCode).as(Files.readString(SAYS)).isZero();
        assertThat(Files.readString(SAYS)).contains("73 referred to a centre");
    }

    @Test
    @PageTest
    void on_the_kept_data_the_page_shows_every_published_table_as_it_was_published() {
        try (var kept = RunningChain.on(new Home(DATA.resolve("demo")), new Addresses(OFFSET))) {
            kept.start();
            PublishedTables.areShown(new Addresses(OFFSET), published());
        }
    }

    private static JsonNode published() {
        return JsonMapper.shared().readTree(Demonstration.class.getResourceAsStream("published-2019.json"));
    }

    private static void killOnceItSays(String progress, long process, Process demo) {
        awaitItSays(progress, demo);
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
    }

    private static void awaitItSays(String progress, Process demo) {
        await().atMost(PATIENCE)
                .failFast("the demo ended before it said " + progress, () -> !demo.isAlive())
                .until(() -> said(progress));
    }

    /** The process of each part, as {@code ./keten status} says it. */
    private static Map<String, Long> processes() throws IOException {
        var status = new ProcessBuilder(
                        "../../keten", "status", "--data", DATA.resolve("demo").toString(), "--output", "json")
                .start();
        return JsonMapper.shared()
                .readTree(status.getInputStream().readAllBytes())
                .get("parts")
                .valueStream()
                .collect(Collectors.toMap(
                        part -> part.get("name").asString(),
                        part -> part.path("process").asLong()));
    }

    private static boolean said(String progress) throws IOException {
        return Files.exists(SAYS) && Files.readString(SAYS).contains(progress);
    }
}

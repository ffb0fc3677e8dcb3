package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.signaalketen.platform.things.Things;
import nl.signaalketen.testbed.JavaProcess;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** A service in a process of its own is killed, kill -9, while it says everything again. */
class KilledRepublicationTest {

    private static final int THINGS = 3_000;
    private static final int KILLS = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String url = Testbed.freshDatabase();
    private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(url, "signal", "signal"));
    private final int port = freePort();
    private final Rest ops = new Rest("http://localhost:" + port, Tokens.of("one", "keten", List.of("OPS"), List.of()));

    @Test
    void one_that_is_killed_goes_on_where_it_was_and_leaves_nothing_out(@TempDir Path home)
            throws InterruptedException {
        var service = new JavaProcess(home, "things");
        var process = start(service);
        nameThings();
        await().atMost(PATIENCE)
                .until(() -> processor("announcements").get("lag").asLong() == 0);
        var before = timesSaid();

        var id = ops.post("/v1/republications", "{\"reason\": \"to kill it\", \"eventsPerSecond\": 1000}")
                .json()
                .get("id")
                .asString();
        for (int kills = 0; kills < KILLS; kills++) {
            var position = look(id).get("position").asLong();
            await().atMost(PATIENCE).until(() -> look(id).get("position").asLong() > position);
            assertThat(look(id).get("state").asString()).isEqualTo("RUNNING");
            process.destroyForcibly().waitFor();
            process = start(service);
        }
        await().atMost(PATIENCE).until(() -> look(id).get("state").asString().equals("DONE"));
        process.destroyForcibly().waitFor();

        var after = timesSaid();
        assertThat(before).hasSize(THINGS);
        assertThat(after).hasSize(THINGS);
        assertThat(after).allSatisfy((event, times) -> assertThat(times).isGreaterThan(before.get(event)));
        assertThat(after.values().stream().mapToInt(Integer::intValue).sum())
                .as("from where it was, not from the start")
                .isLessThan(before.values().stream().mapToInt(Integer::intValue).sum() + 2 * THINGS);
    }

    private Process start(JavaProcess service) {
        var process = service.start(
                Things.class,
                List.of("-Xmx256m"),
                List.of(
                        "--server.port=" + port,
                        "--spring.datasource.url=" + url,
                        "--signaalketen.kafka=" + Testbed.kafka(),
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + Tokens.jwksUri()),
                Map.of());
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> ops.get("/v1/republications").status() == 200);
        return process;
    }

    private JsonNode look(String id) {
        return ops.get("/v1/republications/" + id).json();
    }

    private JsonNode processor(String name) {
        return ops.get("/v1/processors")
                .json()
                .get("processors")
                .valueStream()
                .filter(each -> each.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Of each event of this service, how often it lies on the topic. */
    private Map<String, Integer> timesSaid() {
        var ours = Set.copyOf(database.sql("select eventidentifier from domainevententry")
                .query(String.class)
                .list());
        var times = new HashMap<String, Integer>();
        new SaidOnTopic(Things.TOPIC).all().forEach(written -> {
            var event = new String(written.headers().lastHeader("ce_id").value());
            if (ours.contains(event)) {
                times.merge(event, 1, Integer::sum);
            }
        });
        return times;
    }

    /** Written straight into the event store: it is the saying that is tried. */
    private void nameThings() {
        database.sql("""
                        insert into domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier, metadata,
                                                      payload, payloadtype, timestamp)
                        select id, 0, 'Thing', gen_random_uuid()::text, '{}',
                               convert_to(json_build_object('thing', id, 'name', (n % 60)::text, 'times', 1)::text, 'UTF8'),
                               'nl.signaalketen.platform.things.Thing$ThingNamed', '2026-01-01T00:00:00Z'
                        from (select n, gen_random_uuid()::text as id from generate_series(1, :things) as n) as things
                        """).param("things", THINGS).update();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

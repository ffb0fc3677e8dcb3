package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.signaalketen.platform.rules.Tables;
import nl.signaalketen.platform.things.Things;
import nl.signaalketen.testbed.JavaProcess;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** A service in a process of its own is killed, kill -9, while it replays; more often with -Dkills=50. */
class KilledReplayTest {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int THINGS = 12_000;
    private static final int PER_SECOND = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String url = Testbed.freshDatabase();
    private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(url, "signal", "signal"));
    private final int port = freePort();
    private final Rest ops = new Rest("http://localhost:" + port, Tokens.of("one", "keten", List.of("OPS"), List.of()));
    private final Random moments = new Random(2019);

    @Test
    void a_replay_that_is_killed_again_and_again_ends_as_one_that_is_not(@TempDir Path home)
            throws InterruptedException {
        var service = new JavaProcess(home, "things");
        var process = start(service);
        ops.put("/v1/rule-versions/kleur/2190-01-01", json(Map.of("dmn", Tables.hotAbove(30), "reason", "to see")));
        nameThings();
        var undisturbed = started(Map.of());
        awaitDone(undisturbed);
        ops.post("/v1/replays/" + undisturbed + "/refusal", "");

        for (int kills = 0; kills < KILLS; ) {
            var killed = started(Map.of("eventsPerSecond", PER_SECOND));
            while (kills < KILLS && isRunning(killed)) {
                // the moment of the kill is what is tried here, so that nothing is waited for but time
                process.waitFor(moments.nextInt(1_500), TimeUnit.MILLISECONDS);
                process.destroyForcibly().waitFor();
                kills++;
                process = start(service);
            }
            awaitDone(killed);
            assertThat(sumOf(killed)).isEqualTo(sumOf(undisturbed));
            assertThat(eventsOf(killed)).isEqualTo(THINGS);
            ops.post("/v1/replays/" + killed + "/refusal", "");
        }
        process.destroyForcibly().waitFor();
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
                .until(() -> ops.get("/v1/replays").status() == 200);
        return process;
    }

    private String started(Map<String, Object> more) {
        var wish = new java.util.HashMap<String, Object>(
                Map.of("kind", "REEVALUATION", "target", "kleur", "candidate", "kleur/2190-01-01", "reason", "to see"));
        wish.putAll(more);
        return ops.post("/v1/replays", json(wish)).json().get("id").asString();
    }

    private boolean isRunning(String replay) {
        return ops.get("/v1/replays/" + replay).json().get("state").asString().equals("RUNNING");
    }

    private void awaitDone(String replay) {
        await().atMost(PATIENCE)
                .until(() -> ops.get("/v1/replays/" + replay)
                        .json()
                        .get("state")
                        .asString()
                        .equals("DONE"));
    }

    private String sumOf(String replay) {
        return database.sql("""
                        select count(*) || ' ' || md5(string_agg(subject || position || difference, '|' order by subject))
                        from replay_difference where replay = :replay
                        """)
                .param("replay", UUID.fromString(replay))
                .query(String.class)
                .single();
    }

    private long eventsOf(String replay) {
        return database.sql("select events from replay where id = :replay")
                .param("replay", UUID.fromString(replay))
                .query(Long.class)
                .single();
    }

    /** Written straight into the event store: it is the reading that is tried. */
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

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}

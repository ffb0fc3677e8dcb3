package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.signaalketen.platform.rules.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A service in a process of its own is killed, kill -9, while it replays; more often with -Dkills=50. */
class KilledReplayTest {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int THINGS = 12_000;
    private static final int PER_SECOND = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Random moments = new Random(2019);
    private KillableThings service;

    @BeforeEach
    void start(@TempDir Path home) {
        service = new KillableThings(home);
        service.start();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_replay_that_is_killed_again_and_again_ends_as_one_that_is_not() throws InterruptedException {
        var ops = service.ops();
        ops.put("/v1/rule-versions/kleur/2190-01-01", json(Map.of("dmn", Tables.hotAbove(30), "reason", "to see")));
        service.nameThings(THINGS);
        var undisturbed = started(Map.of());
        awaitDone(undisturbed);
        ops.post("/v1/replays/" + undisturbed + "/refusal", "");

        for (int kills = 0; kills < KILLS; ) {
            var killed = started(Map.of("eventsPerSecond", PER_SECOND));
            while (kills < KILLS && isRunning(killed)) {
                service.killAfter(moments.nextInt(1_500));
                kills++;
                service.start();
            }
            awaitDone(killed);
            assertThat(sumOf(killed)).isEqualTo(sumOf(undisturbed));
            assertThat(eventsOf(killed)).isEqualTo(THINGS);
            ops.post("/v1/replays/" + killed + "/refusal", "");
        }
    }

    private String started(Map<String, Object> more) {
        var wish = new HashMap<String, Object>(
                Map.of("kind", "REEVALUATION", "target", "kleur", "candidate", "kleur/2190-01-01", "reason", "to see"));
        wish.putAll(more);
        return service.ops().post("/v1/replays", json(wish)).json().get("id").asString();
    }

    private boolean isRunning(String replay) {
        return service.ops()
                .get("/v1/replays/" + replay)
                .json()
                .get("state")
                .asString()
                .equals("RUNNING");
    }

    private void awaitDone(String replay) {
        await().atMost(PATIENCE)
                .until(() -> service.ops()
                        .get("/v1/replays/" + replay)
                        .json()
                        .get("state")
                        .asString()
                        .equals("DONE"));
    }

    private String sumOf(String replay) {
        return service.database()
                .sql("""
                        select count(*) || ' ' || md5(string_agg(subject || position || difference, '|' order by subject))
                        from replay_difference where replay = :replay
                        """)
                .param("replay", UUID.fromString(replay))
                .query(String.class)
                .single();
    }

    private long eventsOf(String replay) {
        return service.database()
                .sql("select events from replay where id = :replay")
                .param("replay", UUID.fromString(replay))
                .query(Long.class)
                .single();
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}

package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.signaalketen.platform.things.Things;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A service in a process of its own is killed, kill -9, while it says everything again. */
class KilledRepublicationTest {

    private static final int THINGS = 3_000;
    private static final int KILLS = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

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
    void one_that_is_killed_goes_on_where_it_was_and_leaves_nothing_out() throws InterruptedException {
        service.nameThings(THINGS);
        await().atMost(PATIENCE)
                .until(() -> processor("announcements").get("lag").asLong() == 0);
        var before = timesSaid();

        var id = service.ops()
                .post("/v1/republications", "{\"reason\": \"to kill it\", \"eventsPerSecond\": 1000}")
                .json()
                .get("id")
                .asString();
        for (int kills = 0; kills < KILLS; kills++) {
            var position = look(id).get("position").asLong();
            await().atMost(PATIENCE).until(() -> look(id).get("position").asLong() > position);
            assertThat(look(id).get("state").asString()).isEqualTo("RUNNING");
            service.killAfter(0);
            service.start();
        }
        await().atMost(PATIENCE).until(() -> look(id).get("state").asString().equals("DONE"));
        service.killAfter(0);

        var after = timesSaid();
        assertThat(before).hasSize(THINGS);
        assertThat(after).hasSize(THINGS);
        assertThat(after).allSatisfy((event, times) -> assertThat(times).isGreaterThan(before.get(event)));
        assertThat(after.values().stream().mapToInt(Integer::intValue).sum())
                .as("from where it was, not from the start")
                .isLessThan(before.values().stream().mapToInt(Integer::intValue).sum() + 2 * THINGS);
    }

    private JsonNode look(String id) {
        return service.ops().get("/v1/republications/" + id).json();
    }

    private JsonNode processor(String name) {
        return service.ops()
                .get("/v1/processors")
                .json()
                .get("processors")
                .valueStream()
                .filter(each -> each.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Of each event of this service, how often it lies on the topic. */
    private Map<String, Integer> timesSaid() {
        var ours = Set.copyOf(service.database()
                .sql("select eventidentifier from domainevententry")
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
}

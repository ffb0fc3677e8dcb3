package nl.signaalketen.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Rest.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rebuilds as ops asks for them and watches them. */
record Rebuilds(RunningService service) {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    Rest ops() {
        return service.as(Role.OPS);
    }

    Answer ask(String path, Map<String, ?> more) {
        var wish = new HashMap<String, Object>(Map.of("kind", "REBUILD", "target", "readmodels", "reason", "to see"));
        wish.putAll(more);
        return ops().post(path, JsonMapper.shared().writeValueAsString(wish));
    }

    /** The id of the replay. */
    String start(Map<String, ?> more) {
        var answer = ask("/v1/replays", more);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().get("id").asString();
    }

    String done(Map<String, ?> more) {
        var replay = start(more);
        awaitState(replay, "DONE");
        return replay;
    }

    void awaitState(String replay, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(look(replay).path("state").asString(""))
                        .as(look(replay).toString())
                        .isEqualTo(state));
    }

    /** Until some of the work is done, and not all. */
    void awaitPart(String replay) {
        await().atMost(PATIENCE)
                .until(() -> look(replay).get("progress").get("position").asLong() > 0);
    }

    JsonNode look(String replay) {
        return ops().get("/v1/replays/" + replay).json();
    }

    Answer move(String replay, String move) {
        return ops().post("/v1/replays/" + replay + "/" + move, "");
    }

    /** Of the generation that the replay fills. */
    int number(String replay) {
        return service.sql()
                .sql("select number from generation where replay = cast(? as uuid)")
                .param(replay)
                .query(Integer.class)
                .single();
    }

    Map<String, String> checksums(String replay) {
        return service.checksums(number(replay));
    }
}

package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.rules.Tables;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Rest.Answer;
import nl.signaalketen.testbed.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Replays as somebody of ops asks for them and watches them. */
record OpsOnReplays(Rest rest) {

    static final Duration DONE_WITHIN = Duration.ofSeconds(30);

    /** Calls hot what is above 30. */
    static final String CANDIDATE = "kleur/2190-01-01";

    static OpsOnReplays as(String subject, int port) {
        return new OpsOnReplays(
                new Rest("http://localhost:" + port, Tokens.of(subject, "keten", List.of("OPS"), List.of())));
    }

    void uploadTheCandidate() {
        upload(CANDIDATE, Tables.hotAbove(30));
    }

    void upload(String version, String dmn) {
        rest.put("/v1/rule-versions/" + version, json(Map.of("dmn", dmn, "reason", "to see")));
    }

    /** Proposes, activates or retires a version. */
    Answer step(String version, String step, Map<String, Object> more) {
        var wish = new HashMap<>(more);
        wish.put("reason", "agreed");
        return rest.post("/v1/rule-versions/" + version + "/" + step, json(wish));
    }

    Answer ask(String path, Map<String, Object> more) {
        var wish = new HashMap<String, Object>(
                Map.of("kind", "REEVALUATION", "target", "kleur", "candidate", CANDIDATE, "reason", "to see"));
        wish.putAll(more);
        return rest.post(path, json(wish));
    }

    /** So that it takes some seconds, however much other tests have said. */
    Map<String, Object> slowly() {
        var events = ask("/v1/replays/plan", Map.of()).json().get("events").asInt();
        return Map.of("eventsPerSecond", Math.max(10, events / 4));
    }

    JsonNode start(Map<String, Object> more) {
        var answer = ask("/v1/replays", more);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json();
    }

    JsonNode done(JsonNode replay) {
        await().atMost(DONE_WITHIN).until(() -> state(replay).equals("DONE"));
        return look(replay);
    }

    JsonNode verified(JsonNode replay) {
        return post(replay, "verification?full=true", "").json();
    }

    void refuse(JsonNode replay) {
        assertThat(post(replay, "refusal", "").status()).isEqualTo(200);
    }

    Answer post(JsonNode replay, String what, String body) {
        return rest.post(path(replay) + "/" + what, body);
    }

    JsonNode look(JsonNode replay) {
        return rest.get(path(replay)).json();
    }

    String state(JsonNode replay) {
        return look(replay).get("state").asString();
    }

    long position(JsonNode replay) {
        return look(replay).get("progress").get("position").asLong();
    }

    List<JsonNode> differences(JsonNode replay) {
        return rest.get(path(replay) + "/differences")
                .json()
                .get("differences")
                .valueStream()
                .toList();
    }

    List<String> subjects(JsonNode replay) {
        return differences(replay).stream().map(OpsOnReplays::subject).toList();
    }

    JsonNode difference(JsonNode replay, String subject) {
        return row(replay, subject).get("difference");
    }

    JsonNode row(JsonNode replay, String subject) {
        return differences(replay).stream()
                .filter(row -> subject(row).equals(subject))
                .findFirst()
                .orElseThrow();
    }

    List<String> failedOn(JsonNode replay) {
        return rest.get(path(replay) + "/errors")
                .json()
                .get("errors")
                .valueStream()
                .map(error -> error.get("subject").asString())
                .toList();
    }

    static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static String subject(JsonNode row) {
        return row.get("difference").get("subject").asString();
    }

    private static String path(JsonNode replay) {
        return "/v1/replays/" + replay.get("id").asString();
    }
}

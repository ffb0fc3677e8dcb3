package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Rest.Answer;
import nl.signaalketen.testbed.Tokens;
import tools.jackson.databind.JsonNode;

/** Republications as somebody of ops asks for them and watches them. */
record OpsOnRepublications(Rest rest) {

    static final String WHY = "{\"reason\": \"the topic was lost\"}";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static OpsOnRepublications at(int port) {
        return new OpsOnRepublications(
                new Rest("http://localhost:" + port, Tokens.of("one", "keten", List.of("OPS"), List.of())));
    }

    Answer ask(String wish) {
        return rest.post("/v1/republications", wish);
    }

    /** Once all that was stored has been said, so that there is something to say again. */
    String started(String wish) {
        await().atMost(PATIENCE).until(this::lagOfPublisher, lag -> lag == 0);
        var answer = ask(wish);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().get("id").asString();
    }

    /** All is said again. */
    void republished() {
        awaitDone(started(WHY));
    }

    void awaitDone(String id) {
        awaitState(id, "DONE");
        assertThat(look(id).get("position")).isEqualTo(look(id).get("head"));
    }

    void awaitState(String id, String state) {
        await().atMost(PATIENCE).until(() -> state(id), state::equals);
    }

    String state(String id) {
        return look(id).get("state").asString();
    }

    JsonNode look(String id) {
        return rest.get("/v1/republications/" + id).json();
    }

    int move(String id, String move) {
        return rest.post("/v1/republications/" + id + "/" + move, "").status();
    }

    /** Nobody lags behind what was said. */
    void awaitHeard() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(processors())
                        .isNotEmpty()
                        .allSatisfy(
                                each -> assertThat(each.get("lag").asLong(-1)).isZero()));
    }

    private long lagOfPublisher() {
        return processors().stream()
                .filter(each -> each.get("name").asString().equals("announcements"))
                .mapToLong(each -> each.get("lag").asLong())
                .sum();
    }

    private List<JsonNode> processors() {
        return rest.get("/v1/processors").json().get("processors").valueStream().toList();
    }
}

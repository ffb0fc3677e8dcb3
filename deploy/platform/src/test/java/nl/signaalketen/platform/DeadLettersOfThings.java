package nl.signaalketen.platform;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import nl.signaalketen.platform.things.Things;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Rest.Answer;
import nl.signaalketen.testbed.Tokens;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What could not be handled, as ops finds it. */
abstract class DeadLettersOfThings extends RunningThings {

    static final Duration PATIENCE = Duration.ofSeconds(40);
    static final String WHY = "{\"reason\": \"it was mended\"}";
    static final String CAUSE = "java.lang.IllegalArgumentException";

    @LocalServerPort
    int port;

    @Autowired
    Producer<String, byte[]> producer;

    Rest ops;

    @BeforeEach
    void ops_looks() {
        ops = new Rest("http://localhost:" + port, Tokens.of("ops-1", "keten", List.of("OPS"), List.of()));
    }

    /** The dead letter of a thing with a name that cannot be borne. */
    JsonNode parked(String name) {
        Things.UNBEARABLE.add(name);
        var thing = nameAThing(name);
        await().atMost(PATIENCE).until(() -> rows(thing).size() == 1);
        return rows(thing).getFirst();
    }

    List<JsonNode> rows(String mentioned) {
        return database
                .sql(
                        "select id::text from dead_letter where place = :text or starts_with(place, :text) or event ->> 'subject' = :text")
                .param("text", mentioned)
                .query(String.class)
                .list()
                .stream()
                .map(id -> ops.get("/v1/dead-letters/" + id).json())
                .toList();
    }

    Answer retry(JsonNode letter) {
        return ops.post(path(letter) + "/retry", WHY);
    }

    Answer drop(JsonNode letter) {
        return ops.post(path(letter) + "/drop", WHY);
    }

    JsonNode look(JsonNode letter) {
        return ops.get(path(letter)).json();
    }

    static String path(JsonNode letter) {
        return "/v1/dead-letters/" + letter.get("id").asString();
    }

    static String subject(JsonNode letter) {
        return letter.get("event").get("subject").asString();
    }
}

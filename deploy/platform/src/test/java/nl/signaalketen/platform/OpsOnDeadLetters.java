package nl.signaalketen.platform;

import java.util.List;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Rest.Answer;
import nl.signaalketen.testbed.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Dead letters as somebody of ops sees them and acts on them. */
record OpsOnDeadLetters(Rest rest, JdbcClient database) {

    static final String WHY = "{\"reason\": \"it was mended\"}";

    OpsOnDeadLetters(int port, JdbcClient database) {
        this(new Rest("http://localhost:" + port, Tokens.of("ops-1", "keten", List.of("OPS"), List.of())), database);
    }

    /** Those of a place, of a topic, or of a subject. */
    List<JsonNode> rows(String mentioned) {
        return database
                .sql(
                        "select id::text from dead_letter where place = :text or starts_with(place, :text) or event ->> 'subject' = :text")
                .param("text", mentioned)
                .query(String.class)
                .list()
                .stream()
                .map(id -> rest.get("/v1/dead-letters/" + id).json())
                .toList();
    }

    Answer retry(JsonNode letter) {
        return rest.post(path(letter) + "/retry", WHY);
    }

    Answer drop(JsonNode letter) {
        return rest.post(path(letter) + "/drop", WHY);
    }

    JsonNode look(JsonNode letter) {
        return rest.get(path(letter)).json();
    }

    static String path(JsonNode letter) {
        return "/v1/dead-letters/" + letter.get("id").asString();
    }

    static String subject(JsonNode letter) {
        return letter.get("event").get("subject").asString();
    }
}

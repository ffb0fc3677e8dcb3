package nl.signaalketen.local.demo;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The chain answered, and said no. */
final class Refused extends RuntimeException {

    /** A field that the chain holds for wrong. */
    record Wrong(String field, String problem) {}

    private final int status;
    private final String body;

    Refused(String login, String method, String address, int status, String body) {
        super("%s %s as %s was answered with %d: %s".formatted(method, address, login, status, body));
        this.status = status;
        this.body = body;
    }

    int status() {
        return status;
    }

    /** The fields that the problem document names. */
    List<Wrong> wrong() {
        JsonNode errors = JsonMapper.shared().readTree(body).path("errors");
        return errors.valueStream()
                .map(error -> new Wrong(
                        error.path("field").asString(), error.path("problem").asString()))
                .toList();
    }
}

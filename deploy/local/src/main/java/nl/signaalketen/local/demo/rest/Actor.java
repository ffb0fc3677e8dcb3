package nl.signaalketen.local.demo.rest;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import nl.signaalketen.local.chain.ChainProblem;
import nl.signaalketen.local.issuer.Login;
import tools.jackson.databind.json.JsonMapper;

/** A person or system of an agency, who does things with a token of their own. */
public final class Actor {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int NOT_FOUND = 404;

    private final Rest rest;
    private final Tokens tokens;
    private final Login login;

    Actor(Rest rest, Tokens tokens, Login login) {
        this.rest = rest;
        this.tokens = tokens;
        this.login = login;
    }

    public String id() {
        return login.id();
    }

    public <T> T get(String address, Class<T> answer) {
        return send("GET", address, "", answer);
    }

    /** Nothing as long as it is not there. */
    public <T> Optional<T> find(String address, Class<T> type) {
        var answer = answer("GET", address, "");
        return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(read("GET", address, answer, type));
    }

    /** Posts without a body. */
    public <T> T post(String address, Class<T> answer) {
        return send("POST", address, "", answer);
    }

    public <T> T post(String address, Object body, Class<T> answer) {
        return send("POST", address, JSON.writeValueAsString(body), answer);
    }

    public <T> T put(String address, Object body, Class<T> answer) {
        return send("PUT", address, JSON.writeValueAsString(body), answer);
    }

    private <T> T send(String method, String address, String body, Class<T> type) {
        return read(method, address, answer(method, address, body), type);
    }

    private HttpResponse<String> answer(String method, String address, String body) {
        return rest.send(() -> request(method, address, body), () -> tokens.forget(login));
    }

    private <T> T read(String method, String address, HttpResponse<String> answer, Class<T> type) {
        if (answer.statusCode() / 100 != 2) {
            throw new ChainProblem("%s %s by %s is answered with %d: %s"
                    .formatted(method, address, login.id(), answer.statusCode(), answer.body()));
        }
        return JSON.readValue(answer.body(), type);
    }

    private HttpRequest request(String method, String address, String body) {
        var request = Rest.request(method, address, body).header("Authorization", "Bearer " + tokens.of(login));
        return (body.isEmpty() ? request : request.header("Content-Type", "application/json")).build();
    }
}

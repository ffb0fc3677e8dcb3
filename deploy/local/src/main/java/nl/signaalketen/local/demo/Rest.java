package nl.signaalketen.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.signaalketen.local.chain.Addresses;
import nl.signaalketen.local.issuer.Login;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the chain as its users do. What does not answer, or says that it cannot for now, is asked again until patience ends;
 * a token that is not taken is replaced.
 */
final class Rest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PatientHttp http = new PatientHttp();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Addresses addresses;

    Rest(Addresses addresses) {
        this.addresses = addresses;
    }

    Addresses at() {
        return addresses;
    }

    Actor as(String login) {
        return new Actor(login);
    }

    /** Somebody who is logged in. */
    final class Actor {

        private final String login;

        private Actor(String login) {
            this.login = login;
        }

        JsonNode get(String address) {
            return ask("GET", address, null);
        }

        JsonNode post(String address, @Nullable Object body) {
            return ask("POST", address, body);
        }

        JsonNode put(String address, Object body) {
            return ask("PUT", address, body);
        }

        private JsonNode ask(String method, String address, @Nullable Object body) {
            var publisher =
                    body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
            var answer = http.untilAnswered(
                    () -> HttpRequest.newBuilder(URI.create(address))
                            .header("Authorization", "Bearer " + tokens.computeIfAbsent(login, Rest.this::token))
                            .header("Content-Type", "application/json")
                            .method(method, publisher)
                            .build(),
                    () -> tokens.remove(login));
            if (answer.statusCode() >= 300) {
                throw new Refused(login, method, address, answer.statusCode(), answer.body());
            }
            return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
        }
    }

    private String token(String login) {
        var secret = Login.of(login).password();
        var basic = Base64.getEncoder().encodeToString((login + ":" + secret).getBytes(UTF_8));
        var address = addresses.issuer() + "/oauth2/token";
        var answer = http.untilAnswered(
                () -> HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                () -> {});
        if (answer.statusCode() != 200) {
            throw new Refused(login, "POST", address, answer.statusCode(), answer.body());
        }
        return JSON.readTree(answer.body()).path("access_token").asString();
    }
}

package nl.signaalketen.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import nl.signaalketen.local.chain.Addresses;
import nl.signaalketen.local.chain.ChainProblem;
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
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(40);
    private static final long PAUSE_MILLIS = 500;

    /** More at the same time would only queue on a small machine. */
    private static final int AT_ONCE = 6;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Semaphore lines = new Semaphore(AT_ONCE);
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
            var answer = untilAnswered(
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
        var answer = untilAnswered(
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

    private interface Question {
        HttpRequest now();
    }

    private HttpResponse<String> untilAnswered(Question question, Runnable forgetToken) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        String last = "no answer";
        while (System.nanoTime() < end) {
            try {
                var answer = send(question.now());
                if (answer.statusCode() == 401) {
                    forgetToken.run();
                } else if (answer.statusCode() != 503) {
                    return answer;
                }
                last = answer.statusCode() + " " + answer.body();
                Pause.millis(answer.headers().firstValueAsLong("Retry-After").stream()
                        .map(seconds -> seconds * 1000)
                        .findFirst()
                        .orElse(PAUSE_MILLIS));
            } catch (IOException e) {
                last = e.toString();
                Pause.millis(PAUSE_MILLIS);
            }
        }
        throw new ChainProblem("%s does not answer: %s".formatted(question.now().uri(), last));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            lines.acquire();
            try {
                var timed = HttpRequest.newBuilder(request, (name, value) -> true)
                        .timeout(ONE_ANSWER)
                        .build();
                return http.send(timed, BodyHandlers.ofString());
            } finally {
                lines.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChainProblem("Interrupted while calling " + request.uri());
        }
    }
}

package nl.signaalketen.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Function;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Rest.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Someone of an agency who acts on the chain, and tries again while a part of it is away: every act may be repeated.
 *
 * @param login as in the logins of the local issuer
 */
record Actor(String login) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Posts until it is taken. */
    JsonNode posts(String address, String path, String json) {
        return insists(address, as -> as.post(path, json));
    }

    JsonNode puts(String address, String path, String json) {
        return insists(address, as -> as.put(path, json));
    }

    JsonNode gets(String address, String path) {
        return insists(address, as -> as.get(path));
    }

    private JsonNode insists(String address, Function<Rest, Answer> act) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .until(() -> taken(act.apply(new Rest(address, token()))), answer -> answer.status() != 503)
                .json();
    }

    private static Answer taken(Answer answer) {
        if (answer.status() >= 500) {
            throw new IllegalStateException("not now: " + answer.status());
        }
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer;
    }

    /** As the local issuer gives it. */
    String token() {
        var basic = Base64.getEncoder().encodeToString((login + ":" + login).getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create(RunningChain.ADDRESSES.issuer() + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            return JsonMapper.shared()
                    .readTree(HTTP.send(request, BodyHandlers.ofString()).body())
                    .get("access_token")
                    .asString();
        } catch (IOException e) {
            throw new UncheckedIOException("No token for " + login, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}

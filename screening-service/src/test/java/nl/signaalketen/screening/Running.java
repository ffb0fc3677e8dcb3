package nl.signaalketen.screening;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on real PostgreSQL and Kafka, and what one may ask it over HTTP. */
final class Running implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext service = SpringApplication.run(
            ScreeningService.class,
            "--PORT=0",
            "--DATABASE_URL=" + Testbed.freshDatabase(),
            "--KAFKA=" + Testbed.kafka(),
            "--ISSUER_JWKS=" + Tokens.jwksUri());

    record Answer(int status, JsonNode body) {}

    Answer get(String token, String path) {
        return ask(token, HttpRequest.newBuilder().GET(), path);
    }

    Answer post(String token, String path, String body) {
        return ask(token, HttpRequest.newBuilder().POST(BodyPublishers.ofString(body)), path);
    }

    Answer put(String token, String path, String body) {
        return ask(token, HttpRequest.newBuilder().PUT(BodyPublishers.ofString(body)), path);
    }

    private Answer ask(String token, HttpRequest.Builder request, String path) {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        var complete = request.uri(URI.create("http://localhost:" + port + "/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .build();
        try {
            var response = http.send(complete, BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException broken) {
            throw new IllegalStateException("The service does not answer", broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for an answer", stopping);
        }
    }

    @Override
    public void close() {
        service.close();
        http.close();
    }
}

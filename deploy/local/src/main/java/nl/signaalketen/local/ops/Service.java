package nl.signaalketen.local.ops;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import nl.signaalketen.local.ops.OpsProblem.NoAnswer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A service of the chain, as ops reach it. */
final class Service {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** A verification reads history again before it answers. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final String name;
    private final URI address;
    private final Supplier<String> token;

    Service(String name, URI address, Supplier<String> token) {
        this.name = name;
        this.address = address;
        this.token = token;
    }

    String name() {
        return name;
    }

    JsonNode get(String path) {
        return Json.read(text(path));
    }

    String text(String path) {
        return ask("GET", path, null);
    }

    JsonNode post(String path, @Nullable Object body) {
        return Json.read(ask("POST", path, body));
    }

    JsonNode put(String path, Object body) {
        return Json.read(ask("PUT", path, body));
    }

    private String ask(String method, String path, @Nullable Object body) {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(Json.write(body));
        var answer = send(HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json")
                .method(method, content)
                .build());
        if (answer.statusCode() >= 300) {
            throw Refusal.read(toString(), answer.statusCode(), answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            var why = e instanceof ConnectException ? "nothing listens there" : e.toString();
            throw new NoAnswer(
                    "%s does not answer (%s). Does it run (./keten status), is the address right (--services)?"
                            .formatted(this, why));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw OpsProblem.failed("Interrupted while asking " + this);
        }
    }

    @Override
    public String toString() {
        return name + " at " + address;
    }
}

package nl.signaalketen.local.ops;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.signaalketen.local.issuer.Login;
import nl.signaalketen.local.ops.OpsProblem.NoAnswer;
import nl.signaalketen.signal.contract.Role;
import org.jspecify.annotations.Nullable;

/** A token of the local issuer for a demo login; asked for when it is first needed, and anew before it is worn out. */
final class LocalLogin implements Supplier<String> {

    private final String issuer;
    private final Login login;
    private @Nullable String token;
    private long askAgainAt;

    LocalLogin(String issuer, String name) {
        this.issuer = issuer;
        this.login = Login.all().stream()
                .filter(known -> known.id().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> OpsProblem.wrong("There is no login %s; those of ops are %s.".formatted(name, ops())));
    }

    private static String ops() {
        return Login.all().stream()
                .filter(login -> login.roles().contains(Role.OPS))
                .map(Login::id)
                .collect(Collectors.joining(", "));
    }

    @Override
    public String get() {
        var known = token;
        if (known == null || System.nanoTime() - askAgainAt > 0) {
            known = ask();
            token = known;
        }
        return known;
    }

    private String ask() {
        var basic = Base64.getEncoder().encodeToString((login.id() + ":" + login.password()).getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw OpsProblem.failed(
                        "The local issuer at %s gives %s no token (%d). Was the chain started before the login was there? ./keten down, ./keten up"
                                .formatted(issuer, login.id(), answer.statusCode()));
            }
            var given = Json.read(answer.body());
            askAgainAt = System.nanoTime()
                    + TimeUnit.SECONDS.toNanos(given.path("expires_in").asLong() / 2);
            return given.path("access_token").asString();
        } catch (IOException e) {
            throw new NoAnswer(
                    "The local issuer at %s does not answer. Start the chain (./keten up), or name another with --services."
                            .formatted(issuer));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw OpsProblem.failed("Interrupted while asking for a token");
        }
    }
}

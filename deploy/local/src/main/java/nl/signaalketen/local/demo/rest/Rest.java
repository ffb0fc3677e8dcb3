package nl.signaalketen.local.demo.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.signaalketen.local.chain.ChainProblem;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Sends a request, and sends it again while whoever should answer is away or being started. */
final class Rest {

    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int UNAUTHORIZED = 401;
    private static final int CONFLICT = 409;
    private static final int FAULT_OF_THE_SERVICE = 500;

    /** Whoever answers so is not there, or has too much to do. */
    private static final Set<Integer> AWAY = Set.of(429, 502, 503, 504);

    /** Two acts at the same moment, a token that has run out, a service that is going down: but not for long. */
    private static final Set<Integer> PERHAPS_PASSING = Set.of(CONFLICT, UNAUTHORIZED, FAULT_OF_THE_SERVICE);

    private static final int TRIES = 10;

    private final RetryTemplate insisting = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(Long.MAX_VALUE)
            .delay(Duration.ofMillis(500))
            .timeout(Duration.ofMinutes(4))
            .includes(NotNow.class)
            .build());
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Semaphore lines;

    /** No answer, or one that the same wish may change. */
    private static final class NotNow extends ChainProblem {

        NotNow(HttpRequest request, Object answer) {
            super("%s %s has no answer: %s".formatted(request.method(), request.uri(), answer));
        }
    }

    /** @param lines how many requests may be under way at the same time */
    Rest(int lines) {
        this.lines = new Semaphore(lines);
    }

    static HttpRequest.Builder request(String method, String address, String body) {
        var content = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER).method(method, content);
    }

    /**
     * The first answer that will not change by waiting.
     *
     * @param wish makes the request anew for each attempt
     * @param tokenRefused told before a wish is repeated for its token
     */
    HttpResponse<String> send(Supplier<HttpRequest> wish, Runnable tokenRefused) {
        var tries = new AtomicInteger();
        return insisting.invoke(() -> {
            var request = wish.get();
            var answer = once(request);
            if (answer.statusCode() == UNAUTHORIZED) {
                tokenRefused.run();
            }
            var passing = PERHAPS_PASSING.contains(answer.statusCode()) && tries.incrementAndGet() < TRIES;
            if (passing || AWAY.contains(answer.statusCode())) {
                throw new NotNow(request, answer.statusCode() + " " + answer.body());
            }
            return answer;
        });
    }

    private HttpResponse<String> once(HttpRequest request) {
        try {
            lines.acquire();
            try {
                return http.send(request, BodyHandlers.ofString());
            } finally {
                lines.release();
            }
        } catch (IOException e) {
            throw new NotNow(request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChainProblem("Interrupted");
        }
    }
}

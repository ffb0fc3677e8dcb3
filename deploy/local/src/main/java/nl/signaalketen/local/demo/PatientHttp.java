package nl.signaalketen.local.demo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import nl.signaalketen.local.chain.ChainProblem;

/** Asks again where nobody answers, where the answer is "not now", and with a new token where the old one is not taken. */
final class PatientHttp {

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

    /** Built anew for each attempt, as its token may have been replaced. */
    interface Question {
        HttpRequest now();
    }

    HttpResponse<String> untilAnswered(Question question, Runnable forgetToken) {
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

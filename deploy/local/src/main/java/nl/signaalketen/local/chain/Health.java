package nl.signaalketen.local.chain;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Whether a process answers on its own question for that. */
final class Health {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private Health() {}

    static boolean ready(URI question) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(question)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns once it is ready, or its process has ended, or there is no patience left: whether it is ready. */
    static boolean await(URI question, Process process) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (ready(question)) {
                return true;
            }
            process.waitFor(250, TimeUnit.MILLISECONDS);
        }
        return false;
    }
}

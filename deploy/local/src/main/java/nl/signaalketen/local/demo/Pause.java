package nl.signaalketen.local.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import nl.signaalketen.local.chain.ChainProblem;

/** Waiting for what comes by itself. */
final class Pause {

    private static final long BETWEEN_LOOKS = 300;

    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChainProblem("Interrupted");
        }
    }

    /** Looks again and again, and stops where it is found or patience ends. */
    static <T> Optional<T> until(Duration patience, Supplier<Optional<T>> look) {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            var found = look.get();
            if (found.isPresent() || System.nanoTime() > end) {
                return found;
            }
            millis(BETWEEN_LOOKS);
        }
    }
}

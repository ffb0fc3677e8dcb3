package nl.signaalketen.local.chain;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The same work for each of several, at the same time. */
public final class Together {

    private Together() {}

    /** Returns when all are done; what fails first is thrown then. */
    public static <T> void each(Collection<T> all, Consumer<T> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = all.stream()
                    .map(one -> CompletableFuture.runAsync(() -> work.accept(one), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(running).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}

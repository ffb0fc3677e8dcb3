package nl.signaalketen.bench.live;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ObjLongConsumer;
import java.util.stream.IntStream;

/** Many reports at a service. */
record Load(Reporter reporter) {

    private static final int CLIENTS = 4;

    /** How many reports a second are taken from a few clients who report as soon as they have been answered. */
    double most(Duration during) {
        return most(during, (_, _) -> {});
    }

    /** @param taken is told of each signal that was taken and when it was sent, in nanoseconds */
    double most(Duration during, ObjLongConsumer<String> taken) {
        var reports = new AtomicLong();
        var began = System.nanoTime();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var working = IntStream.range(0, CLIENTS)
                    .mapToObj(_ -> CompletableFuture.runAsync(
                            () -> {
                                while (System.nanoTime() - began < during.toNanos()) {
                                    var sent = System.nanoTime();
                                    taken.accept(reporter.report(), sent);
                                    reports.incrementAndGet();
                                }
                            },
                            clients))
                    .toList();
            working.forEach(CompletableFuture::join);
        }
        return reports.get() * 1e9 / (System.nanoTime() - began);
    }

    /**
     * So many a second, evenly, whether the ones before have been answered or not. Who reports waits from the moment at which
     * it was their turn, so that a service which is slow for a while is not spared those who come then.
     */
    Latencies steady(double perSecond, Duration during) {
        return steady(perSecond, during, (_, _) -> {});
    }

    /** @param taken is told of each signal that was taken and when its turn was, in nanoseconds */
    Latencies steady(double perSecond, Duration during, ObjLongConsumer<String> taken) {
        var all = (int) (perSecond * during.toSeconds());
        var waited = new long[all];
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reports = IntStream.range(0, all)
                    .mapToObj(number -> {
                        var turn = began + (long) (number * 1e9 / perSecond);
                        LockSupport.parkNanos(turn - System.nanoTime());
                        return CompletableFuture.runAsync(
                                () -> {
                                    var signal = reporter.report();
                                    waited[number] = System.nanoTime() - turn;
                                    taken.accept(signal, turn);
                                },
                                threads);
                    })
                    .toList();
            List.copyOf(reports).forEach(CompletableFuture::join);
        }
        return Latencies.of(Arrays.stream(waited));
    }
}

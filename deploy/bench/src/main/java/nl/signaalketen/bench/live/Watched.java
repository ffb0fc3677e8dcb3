package nl.signaalketen.bench.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.signaalketen.bench.ground.Ground;

/** The monitor, in which signals are looked for again and again until they are there. */
final class Watched implements AutoCloseable {

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(1);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Map<String, Long> awaited = new ConcurrentHashMap<>();
    private final List<Long> waited = new ArrayList<>();
    private final Connection connection;
    private final Thread looking;
    private volatile boolean over;

    Watched(Ground ground) {
        connection = ground.connect("projections");
        looking = Thread.ofPlatform().name("looking").start(this::look);
    }

    /** @param turn from when on somebody waits for it, in nanoseconds */
    void expect(String signal, long turn) {
        awaited.put(signal, turn);
    }

    /** How long each waited since it was asked last; returns when the last one has been seen. */
    Latencies seen() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!awaited.isEmpty()) {
            LockSupport.parkNanos(LOOK_EVERY);
            if (!looking.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(awaited.size() + " signals do not come to the monitor");
            }
        }
        synchronized (waited) {
            var all = Latencies.of(waited.stream().mapToLong(Long::longValue));
            waited.clear();
            return all;
        }
    }

    private void look() {
        try (var query = connection.prepareStatement(
                "select signal from readmodels_1.monitor_signal where signal = any (?) and reported_at is not null")) {
            while (!over) {
                query.setArray(
                        1, connection.createArrayOf("text", awaited.keySet().toArray()));
                try (var rows = query.executeQuery()) {
                    var now = System.nanoTime();
                    while (rows.next()) {
                        note(rows.getString(1), now);
                    }
                }
                LockSupport.parkNanos(LOOK_EVERY);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The monitor cannot be looked at", e);
        }
    }

    private void note(String signal, long now) {
        synchronized (waited) {
            waited.add(now - awaited.get(signal));
        }
        awaited.remove(signal);
    }

    @Override
    public void close() {
        over = true;
        try {
            looking.join();
            connection.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new IllegalStateException("The connection does not close", e);
        }
    }
}

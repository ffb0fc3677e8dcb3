package nl.signaalketen.platform.worker;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/** Takes turns in a thread of its own: whatever exception ends a turn, the next one comes. Without its thread it is not well. */
public final class Worker implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /** Longer than the driver waits for an answer of PostgreSQL. */
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(40);

    private final String name;
    private final Duration restAfterFailure;
    private final Duration stopsWithin;
    private final Turn turn;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    /** A piece of work after which the worker may stop. */
    @FunctionalInterface
    public interface Turn {

        /** @return for how long there is nothing to do; zero where the next turn is to come at once */
        Duration take();
    }

    /** @param name of the thread */
    public Worker(String name, Duration restAfterFailure, Turn turn) {
        this(name, restAfterFailure, STOPS_WITHIN, turn);
    }

    Worker(String name, Duration restAfterFailure, Duration stopsWithin, Turn turn) {
        this.name = name;
        this.restAfterFailure = restAfterFailure;
        this.stopsWithin = stopsWithin;
        this.turn = turn;
    }

    private void work() {
        while (running) {
            LockSupport.parkNanos(rested().toNanos());
        }
    }

    private Duration rested() {
        try {
            return turn.take();
        } catch (RuntimeException failed) {
            // its message may hold what was worked on
            LOG.warn("{} tries again: {}", name, failed.getClass().getName());
            return restAfterFailure;
        }
    }

    /** Whether its thread is there. */
    public boolean isAlive() {
        var alive = thread;
        return alive != null && alive.isAlive();
    }

    @Override
    public Health health() {
        return isAlive() ? Health.up().build() : Health.down().build();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).start(this::work);
    }

    /**
     * Waits for the turn at hand; a rest ends at once.
     *
     * @throws IllegalStateException where the thread does not end, so that nobody starts a second one beside it
     */
    @Override
    public void stop() {
        running = false;
        var ending = thread;
        LockSupport.unpark(ending);
        try {
            if (ending != null && !ending.join(stopsWithin)) {
                throw new IllegalStateException(name + " does not stop");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

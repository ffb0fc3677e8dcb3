package nl.signaalketen.platform.replay;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionOperations;

/** The thread that gives each replay its turn; whatever fails, the next turn comes. */
final class ReplayRunner implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRunner.class);
    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(35);

    private final ReplayWork work;
    private final Replays replays;
    private final TransactionOperations transaction;
    private volatile boolean running;
    private @Nullable Thread thread;

    ReplayRunner(ReplayWork work, Replays replays, TransactionOperations transaction) {
        this.work = work;
        this.replays = replays;
        this.transaction = transaction;
    }

    private void run() {
        while (running) {
            LockSupport.parkNanos(turn());
        }
    }

    /** @return for how many nanoseconds there is nothing to do; whatever fails, the next turn comes */
    private long turn() {
        try {
            return takeTurn();
        } catch (RuntimeException unreachable) {
            LOG.warn("Replays wait: {}", unreachable.toString());
            return REST_NANOS;
        }
    }

    private long takeTurn() {
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> work.next())) ? 0 : REST_NANOS;
        } catch (PartFailed failed) {
            replays.fail(failed.replay(), failed.problem());
            return 0;
        }
    }

    @Override
    public Health health() {
        var alive = thread;
        return alive != null && alive.isAlive()
                ? Health.up().build()
                : Health.down().build();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("replays").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        var ending = thread;
        try {
            if (ending != null && !ending.join(STOPS_WITHIN)) {
                throw new IllegalStateException("The replays do not stop");
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

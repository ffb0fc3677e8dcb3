package nl.signaalketen.platform.replay;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.signaalketen.platform.SideEffects;
import nl.signaalketen.platform.replay.Replay.State;
import nl.signaalketen.platform.web.Outage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The thread that does the work of replays, part by part. A part and how far it has come are one transaction: killed at any
 * point, the work goes on from the last part that counts, here or on another node.
 */
final class ReplayRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRunner.class);
    private static final int PART = 2_000;
    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(35);

    private final Replays replays;
    private final ReplayStore store;
    private final TransactionOperations transaction;
    private final Clock clock;
    private volatile boolean running;
    private @Nullable Thread thread;

    ReplayRunner(Replays replays, ReplayStore store, TransactionOperations transaction, Clock clock) {
        this.replays = replays;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    private void run() {
        while (running) {
            var worked = Optional.<Worked>empty();
            try {
                worked = Optional.ofNullable(transaction.execute(_ -> work()));
            } catch (PartFailed failed) {
                replays.fail(failed.replay(), failed.problem());
            } catch (RuntimeException unreachable) {
                LOG.warn("Replays wait: {}", unreachable.toString());
            }
            LockSupport.parkNanos(worked.map(Worked::restNanos).orElse(REST_NANOS));
        }
    }

    /** @param restNanos until the next part may begin */
    private record Worked(long restNanos) {}

    private @Nullable Worked work() {
        var next = store.lockNext();
        if (next.isEmpty()) {
            return null;
        }
        var replay = next.get();
        try {
            return replay.state() == State.APPROVING ? approve(replay) : part(replay);
        } catch (RuntimeException failed) {
            if (Outage.is(failed) && !PartFailed.isForWantOfRoom(failed)) {
                throw failed;
            }
            LOG.error("Replay {} fails", replay.id(), failed);
            throw new PartFailed(replay.id(), failed);
        }
    }

    private Worked part(Replay replay) {
        if (!store.headIsSure(replay.id())) {
            return new Worked(REST_NANOS);
        }
        var began = System.nanoTime();
        var part = SideEffects.forbiddenDuring(
                new AtomicInteger(), () -> replays.kind(replay.wish()).next(replay, atMost(replay)));
        var took = System.nanoTime() - began;
        store.advance(replay.id(), part, Duration.ofNanos(took));
        if (part.done()) {
            store.move(replay.id(), State.DONE, clock.instant(), null);
        }
        return new Worked(rest(replay, part.events(), took));
    }

    private Worked approve(Replay replay) {
        if (replays.kind(replay.wish()).issueApproved(replay)) {
            store.move(replay.id(), State.APPROVED, clock.instant(), null);
        }
        return new Worked(0);
    }

    private static int atMost(Replay replay) {
        var limit = replay.wish().eventsPerSecond();
        return limit == null ? PART : Math.clamp(limit / 5, 1, PART);
    }

    /** As long as the events of the part may take at the speed that was asked for. */
    private static long rest(Replay replay, long events, long took) {
        var limit = replay.wish().eventsPerSecond();
        return limit == null ? 0 : Math.max(0, events * TimeUnit.SECONDS.toNanos(1) / limit - took);
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

package nl.signaalketen.platform.republication;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.signaalketen.platform.axon.Announced;
import nl.signaalketen.platform.outbox.NotAcknowledged;
import nl.signaalketen.platform.republication.Republication.State;
import nl.signaalketen.platform.web.Outage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The thread that says facts again, part by part. How far it has come is stored once the broker has acknowledged the part:
 * killed at any point, a part is said once more, and none is left out.
 */
final class RepublicationRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RepublicationRunner.class);
    private static final int PART = 500;
    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(35);

    private final RepublicationStore store;
    private final StoredFacts facts;
    private final Announced announced;
    private final TransactionOperations transaction;
    private final Clock clock;
    private volatile boolean running;
    private @Nullable UUID atWork;
    private @Nullable Thread thread;

    RepublicationRunner(
            RepublicationStore store,
            StoredFacts facts,
            Announced announced,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.facts = facts;
        this.announced = announced;
        this.transaction = transaction;
        this.clock = clock;
    }

    private void run() {
        while (running) {
            var rest = REST_NANOS;
            try {
                rest = workedOrRests();
            } catch (NotAcknowledged away) {
                LOG.warn("Facts are said again when Kafka can be reached");
            } catch (RuntimeException failed) {
                fail(failed);
            }
            LockSupport.parkNanos(rest);
        }
    }

    private long workedOrRests() {
        atWork = null;
        var rest = transaction.execute(_ -> store.lockNext().map(this::part).orElse(REST_NANOS));
        return rest == null ? REST_NANOS : rest;
    }

    /** @return how long to wait before the next part */
    private long part(Republication republication) {
        atWork = republication.id();
        var limit = republication.wish().eventsPerSecond();
        var most = limit == null ? PART : Math.clamp(limit / 5, 1, PART);
        var began = System.nanoTime();
        var part = facts.read(republication.position(), republication.head(), most);
        announced.sayAgain(part.stream().map(StoredFacts.Stored::fact).toList());
        var took = System.nanoTime() - began;
        var done = part.size() < most;
        var position = done ? republication.head() : part.getLast().position();
        store.advance(republication.id(), position, part.size(), Duration.ofNanos(took));
        if (done) {
            store.move(republication.id(), State.DONE, clock.instant(), null);
        }
        return limit == null ? 0 : Math.max(0, part.size() * TimeUnit.SECONDS.toNanos(1) / limit - took);
    }

    private void fail(RuntimeException failed) {
        var id = atWork;
        if (id == null || Outage.is(failed)) {
            LOG.warn("Republications wait: {}", failed.toString());
            return;
        }
        LOG.error("Republication {} fails", id, failed);
        try {
            transaction.executeWithoutResult(_ -> store.lock(id)
                    .filter(republication -> republication.state() == State.RUNNING)
                    .ifPresent(_ -> store.move(
                            id,
                            State.FAILED,
                            clock.instant(),
                            "A part could not be said again ("
                                    + failed.getClass().getSimpleName()
                                    + "); the log says more. Mend it, then resume")));
        } catch (RuntimeException unreachable) {
            LOG.warn("That it failed cannot be noted: {}", unreachable.toString());
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("republication").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        var ending = thread;
        try {
            if (ending != null && !ending.join(STOPS_WITHIN)) {
                throw new IllegalStateException("The republication does not stop");
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

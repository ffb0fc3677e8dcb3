package nl.signaalketen.platform.republication;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.signaalketen.platform.axon.Announced;
import nl.signaalketen.platform.republication.Republication.State;
import nl.signaalketen.platform.worker.PartFailed;

/**
 * The work of a republication, part by part. How far it has come is stored once the broker has acknowledged the part: killed
 * at any point, a part is said once more, and none is left out.
 */
final class RepublicationWork {

    private static final int PART = 500;

    private final RepublicationStore store;
    private final StoredFacts facts;
    private final Announced announced;
    private final Clock clock;

    RepublicationWork(RepublicationStore store, StoredFacts facts, Announced announced, Clock clock) {
        this.store = store;
        this.facts = facts;
        this.announced = announced;
        this.clock = clock;
    }

    /**
     * @return how long it rests before the next part; none where there was nothing to do
     * @throws PartFailed where it cannot be done
     */
    Optional<Duration> next() {
        return store.lockNext().map(republication -> {
            try {
                return part(republication);
            } catch (RuntimeException failed) {
                throw PartFailed.unlessItPasses(republication.id(), failed);
            }
        });
    }

    private Duration part(Republication republication) {
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
        return limit == null
                ? Duration.ZERO
                : Duration.ofNanos(Math.max(0, part.size() * TimeUnit.SECONDS.toNanos(1) / limit - took));
    }
}

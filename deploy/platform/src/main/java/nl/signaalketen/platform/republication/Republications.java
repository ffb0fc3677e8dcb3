package nl.signaalketen.platform.republication;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.signaalketen.platform.axon.Announced;
import nl.signaalketen.platform.republication.Republication.Move;
import nl.signaalketen.platform.republication.Republication.State;
import nl.signaalketen.platform.web.Conflict;
import nl.signaalketen.platform.web.NotFound;
import org.springframework.transaction.support.TransactionOperations;

/** Starts, stops and shows republications. */
final class Republications {

    private final RepublicationStore store;
    private final Announced announced;
    private final TransactionOperations transaction;
    private final Clock clock;

    Republications(RepublicationStore store, Announced announced, TransactionOperations transaction, Clock clock) {
        this.store = store;
        this.announced = announced;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Of all that was said up to now; what is said from now on is said by the publisher.
     *
     * @throws Conflict where another one is at work
     */
    Republication start(RepublicationWish wish, String by) {
        return store.begin(wish, announced.position(), by, clock.instant());
    }

    List<Republication> all() {
        return store.all();
    }

    /** @throws NotFound where there is no such republication */
    Republication find(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    /** @throws Conflict where that is not possible now */
    Republication move(UUID id, Move move) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var now = store.lock(id).orElseThrow(NotFound::new).state();
            var to = move.from(now);
            if (to != now) {
                store.move(id, to, clock.instant(), null);
            }
            return find(id);
        }));
    }

    /** Says why it stopped, unless somebody stopped it meanwhile. */
    void fail(UUID id, String problem) {
        transaction.executeWithoutResult(_ -> store.lock(id)
                .filter(republication -> republication.state() == State.RUNNING)
                .ifPresent(_ -> store.move(id, State.FAILED, clock.instant(), problem)));
    }
}

package nl.signaalketen.platform.deadletter;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import nl.signaalketen.platform.deadletter.DeadLetter.Act;
import nl.signaalketen.platform.deadletter.DeadLetter.Done;
import nl.signaalketen.platform.deadletter.DeadLetter.State;
import nl.signaalketen.platform.web.Conflict;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.platform.web.Outage;
import org.springframework.transaction.support.TransactionOperations;

/** What can be done about a dead letter: each once, by whoever comes first. */
final class DeadLetterDesk {

    private final DeadLetterBook book;
    private final ParkedRecords records;
    private final Redelivery redelivery;
    private final TransactionOperations transaction;
    private final Clock clock;

    DeadLetterDesk(
            DeadLetterBook book,
            ParkedRecords records,
            Redelivery redelivery,
            TransactionOperations transaction,
            Clock clock) {
        this.book = book;
        this.records = records;
        this.redelivery = redelivery;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Hands the record to what would have handled it; what follows from it and that it was retried are one transaction.
     *
     * @throws Conflict where it fails again, and stays parked; where it is not parked any more; where it no longer
     *     lies there; where nothing takes its topic any more
     */
    void retry(UUID id, String reason, String by) {
        var letter = parked(book.find(id).orElseThrow(NotFound::new));
        var record = records.read(letter);
        try {
            locked(id, _ -> {
                redelivery.deliver(record);
                book.write(id, new Done(Act.RETRY, by, reason, clock.instant(), null), State.RETRIED);
            });
        } catch (Conflict another) {
            throw another;
        } catch (RuntimeException failed) {
            if (Outage.is(failed)) {
                throw failed;
            }
            var failure = failed.getClass().getName();
            locked(id, _ -> book.write(id, new Done(Act.RETRY, by, reason, clock.instant(), failure), State.PARKED));
            throw new Conflict("It failed again, for " + failure + "; it stays parked");
        }
    }

    /** Leaves it as it is; again is no news. */
    void drop(UUID id, String reason, String by) {
        transaction.executeWithoutResult(_ -> {
            var letter = book.lock(id).orElseThrow(NotFound::new);
            if (letter.state() != State.DROPPED) {
                parked(letter);
                book.write(id, new Done(Act.DROP, by, reason, clock.instant(), null), State.DROPPED);
            }
        });
    }

    private void locked(UUID id, Consumer<DeadLetter> act) {
        transaction.executeWithoutResult(_ -> act.accept(parked(book.lock(id).orElseThrow(NotFound::new))));
    }

    private static DeadLetter parked(DeadLetter letter) {
        if (letter.state() != State.PARKED) {
            throw new Conflict("It is " + letter.state() + ": only what is parked can be retried or dropped");
        }
        return letter;
    }
}

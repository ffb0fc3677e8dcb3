package nl.signaalketen.platform.republication;

import java.time.Duration;
import java.util.Objects;
import nl.signaalketen.platform.worker.PartFailed;
import nl.signaalketen.platform.worker.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** What the thread of republications does: the next part of the one that is at work, in one transaction. */
final class RepublicationRunner implements Worker.Turn {

    static final Duration REST = Duration.ofMillis(300);

    private static final Logger LOG = LoggerFactory.getLogger(RepublicationRunner.class);

    private final RepublicationWork work;
    private final Republications republications;
    private final TransactionOperations transaction;

    RepublicationRunner(RepublicationWork work, Republications republications, TransactionOperations transaction) {
        this.work = work;
        this.republications = republications;
        this.transaction = transaction;
    }

    @Override
    public Duration take() {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> work.next().orElse(REST)));
        } catch (PartFailed failed) {
            LOG.error("Republication {} fails", failed.work(), failed.getCause());
            republications.fail(failed.work(), failed.problem());
            return Duration.ZERO;
        }
    }
}

package nl.signaalketen.platform.replay;

import java.time.Duration;
import nl.signaalketen.platform.worker.PartFailed;
import nl.signaalketen.platform.worker.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** What the thread of replays does: the next part of whichever has its turn, in one transaction. */
final class ReplayRunner implements Worker.Turn {

    static final Duration REST = Duration.ofMillis(50);

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRunner.class);

    private final ReplayWork work;
    private final Replays replays;
    private final TransactionOperations transaction;

    ReplayRunner(ReplayWork work, Replays replays, TransactionOperations transaction) {
        this.work = work;
        this.replays = replays;
        this.transaction = transaction;
    }

    @Override
    public Duration take() {
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> work.next())) ? Duration.ZERO : REST;
        } catch (PartFailed failed) {
            LOG.error("Replay {} fails", failed.work(), failed.getCause());
            replays.fail(failed.work(), problem(failed));
            return Duration.ZERO;
        }
    }

    private static String problem(PartFailed failed) {
        return failed.getCause() instanceof CannotGoOn said ? String.valueOf(said.getMessage()) : failed.problem();
    }
}

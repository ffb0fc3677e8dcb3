package nl.signaalketen.projections.rebuild;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.signaalketen.platform.inbox.Subscription;
import nl.signaalketen.projections.readmodel.ReadModel;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Empties the read models and sets the offsets to the beginning, in one transaction, and has the reader start over. Until it
 * has caught up, figures show what has been read so far.
 */
@Component
class Rebuild {

    private final Lifecycle reader;
    private final TransactionOperations transaction;
    private final JdbcClient sql;
    private final String consumer;
    private final String tables;

    Rebuild(
            @Qualifier("inbox") Lifecycle reader,
            TransactionOperations transaction,
            JdbcClient sql,
            Subscription subscription,
            List<ReadModel> readModels) {
        this.reader = reader;
        this.transaction = transaction;
        this.sql = sql;
        this.consumer = subscription.consumer();
        this.tables = readModels.stream()
                .flatMap(readModel -> readModel.tables().stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), all -> String.join(", ", all)));
    }

    /** The reader stops for it: one that waits for news would not notice that it has been sent back. */
    synchronized void fromTheFirstFactOn() {
        reader.stop();
        try {
            transaction.executeWithoutResult(_ -> empty());
        } finally {
            reader.start();
        }
    }

    /** The lock comes first: a batch of another node ends before the tables are emptied, and no other begins. */
    private void empty() {
        sql.sql("lock table inbox_offset in exclusive mode").update();
        sql.sql("update inbox_offset set next_offset = 0 where consumer = ?")
                .param(consumer)
                .update();
        sql.sql("truncate " + tables).update();
    }
}

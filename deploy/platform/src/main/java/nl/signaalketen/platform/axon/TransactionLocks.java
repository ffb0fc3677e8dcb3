package nl.signaalketen.platform.axon;

import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Locks an aggregate in the database until the transaction at hand ends, on every node. Axon's own lock ends with the command,
 * which is too early where several commands share a transaction.
 */
final class TransactionLocks implements LockFactory {

    private final JdbcClient database;

    TransactionLocks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Lock obtainLock(String aggregate) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:aggregate, 0))")
                .param("aggregate", aggregate)
                .query(rows -> {});
        return new HeldByTransaction();
    }

    private static final class HeldByTransaction implements Lock {

        @Override
        public void release() {
            // the end of the transaction does
        }

        @Override
        public boolean isHeld() {
            return true;
        }
    }
}

package nl.signaalketen.projections.generation;

import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Transactions in which rows and offsets are those of one generation, which is not dropped meanwhile. */
record InGeneration(Generation generation, Schemas schemas, TransactionOperations transaction)
        implements TransactionOperations {

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return transaction.execute(status -> {
            schemas.enterAndKeep(generation);
            return action.doInTransaction(status);
        });
    }
}

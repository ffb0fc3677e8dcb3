package nl.signaalketen.platform.axon;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes its readers when a transaction that stored events has ended. Axon's embedded store wakes none that is pooled: such a
 * reader looks twice a second, and a report is seen that much later. What another node stored is found at the next look.
 */
final class WakingEventStore extends AbstractEventStore {

    private final Set<Runnable> readers = ConcurrentHashMap.newKeySet();

    WakingEventStore(EventStorageEngine storage, MessageMonitor<? super EventMessage<?>> monitor) {
        super(new Builder().storageEngine(storage).messageMonitor(monitor));
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken from) {
        return new StoredEvents(storageEngine(), from, readers);
    }

    /**
     * Not Axon's own moment after a commit: several commands may share a transaction that is still open then. A reader that cannot
     * be called does not fail what has been committed.
     */
    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        super.prepareCommit(events);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int outcome) {
                if (outcome == STATUS_COMMITTED) {
                    readers.forEach(Runnable::run);
                }
            }
        });
    }

    private static final class Builder extends AbstractEventStore.Builder {

        @Override
        public Builder storageEngine(EventStorageEngine storage) {
            super.storageEngine(storage);
            return this;
        }

        @Override
        public Builder messageMonitor(MessageMonitor<? super EventMessage<?>> monitor) {
            super.messageMonitor(monitor);
            return this;
        }
    }
}

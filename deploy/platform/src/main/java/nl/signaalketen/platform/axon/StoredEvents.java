package nl.signaalketen.platform.axon;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Events from a position on, for one pooled processor, whose one coordinator reads it. Against the contract of its kind it never
 * waits, however long it is told to: whoever reads it is called when there is more, and looks again after a while in any case.
 */
final class StoredEvents implements TrackingEventStream {

    private final EventStorageEngine storage;
    private final Set<Runnable> readers;
    private @Nullable TrackingToken position;
    private @Nullable Iterator<? extends TrackedEventMessage<?>> found;
    private @Nullable TrackedEventMessage<?> next;
    private @Nullable Runnable reader;

    /** @param readers those who are called when there is more */
    StoredEvents(EventStorageEngine storage, @Nullable TrackingToken from, Set<Runnable> readers) {
        this.storage = storage;
        this.position = from;
        this.readers = readers;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (next == null) {
            next = look();
        }
        return Optional.ofNullable(next);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) {
        return peek().isPresent();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() {
        var event = peek().orElseThrow(() -> new NoSuchElementException("No event after " + position));
        position = event.trackingToken();
        next = null;
        return event;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        close();
        reader = callback;
        return readers.add(callback);
    }

    @Override
    public void close() {
        if (reader != null) {
            readers.remove(reader);
        }
    }

    private @Nullable TrackedEventMessage<?> look() {
        if (found == null) {
            Stream<? extends TrackedEventMessage<?>> stored = storage.readEvents(position, false);
            found = stored.iterator();
        }
        if (found.hasNext()) {
            return found.next();
        }
        found = null;
        return null;
    }
}

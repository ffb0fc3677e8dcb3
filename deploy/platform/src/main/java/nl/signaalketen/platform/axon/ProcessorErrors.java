package nl.signaalketen.platform.axon;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Remembers what kept each reader of events from its work last; the reader itself tries again. */
final class ProcessorErrors implements ErrorHandler {

    private final Map<String, Failure> last = new ConcurrentHashMap<>();

    /** @param position of the last event of the batch that failed */
    record Failure(String cause, long position) {}

    @Override
    public void handleError(ErrorContext failed) throws Exception {
        last.put(failed.eventProcessor(), new Failure(failed.error().getClass().getName(), lastOf(failed)));
        PropagatingErrorHandler.instance().handleError(failed);
    }

    Optional<Failure> of(String processor) {
        return Optional.ofNullable(last.get(processor));
    }

    private static long lastOf(ErrorContext failed) {
        return failed.failedEvents().stream()
                .mapToLong(ProcessorErrors::position)
                .max()
                .orElse(0);
    }

    private static long position(EventMessage<?> event) {
        return event instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(0)
                : 0;
    }
}

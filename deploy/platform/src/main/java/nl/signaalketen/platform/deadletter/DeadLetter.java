package nl.signaalketen.platform.deadletter;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be handled, without what it says.
 *
 * @param consumer that could not
 * @param place where it was met
 * @param lies where it lies now, on the dead-letter topic
 * @param cause class of the failure, the last one where it was tried again
 * @param event headers of the CloudEvent that are well-formed; none of what is no fact of the chain
 */
record DeadLetter(
        UUID id,
        String consumer,
        Place place,
        Place lies,
        String cause,
        Map<String, String> event,
        Instant parkedAt,
        State state) {

    /** What became of it. */
    enum State {
        /** waits for a person */
        PARKED,
        /** was handled after all */
        RETRIED,
        /** is left as it is */
        DROPPED
    }

    /** What a person did about it. */
    enum Act {
        RETRY,
        DROP
    }

    /** @param failure class of the failure where a retry failed again */
    record Done(
            Act act,
            String by,
            String reason,
            Instant at,
            @Nullable String failure) {}
}

package nl.signaalketen.platform.inbox;

import org.apache.kafka.common.TopicPartition;

/** Another node of this service has handled these records: read the offsets anew. */
final class MovedOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MovedOn(TopicPartition partition) {
        super("Another node has moved on in " + partition);
    }
}

package nl.signaalketen.platform.inbox;

import org.apache.kafka.common.TopicPartition;

/** These offsets no longer hold, for another node has handled the records, or the topic is another: read them anew. */
final class MovedOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MovedOn(TopicPartition partition) {
        super("Another offset holds in " + partition);
    }
}

package nl.signaalketen.platform.inbox;

import java.util.List;

/**
 * What a service listens to.
 *
 * @param consumer under which the offsets are kept
 * @param topics on which facts of other services come
 * @param batch how many records of a partition are one transaction at most; the database ends one that takes too long
 */
public record Subscription(String consumer, List<String> topics, int batch) {

    private static final int BATCH_OF_POLICIES = 50;

    /** For a service that decides: every fact may load an aggregate. */
    public Subscription(String consumer, List<String> topics) {
        this(consumer, topics, BATCH_OF_POLICIES);
    }
}

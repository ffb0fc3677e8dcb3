package nl.signaalketen.platform.inbox;

import java.util.List;

/**
 * What a service listens to.
 *
 * @param consumer under which the offsets are kept
 * @param topics on which facts of other services come
 */
public record Subscription(String consumer, List<String> topics) {}

package nl.signaalketen.platform.inbox;

/**
 * A record as it lies on a topic.
 *
 * @param value the bytes, an empty array where there are none
 */
public record Delivery(String topic, int partition, long offset, byte[] value) {}

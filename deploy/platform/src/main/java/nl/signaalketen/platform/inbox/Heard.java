package nl.signaalketen.platform.inbox;

import java.time.Instant;

/**
 * A fact as it was heard on a topic.
 *
 * @param eventId id of the fact, the same each time it is said
 * @param time when it happened
 * @param key of the record
 */
public record Heard<R>(String eventId, Instant time, String key, R fact) {}

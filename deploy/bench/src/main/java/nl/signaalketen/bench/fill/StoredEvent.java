package nl.signaalketen.bench.fill;

import java.time.Instant;

/**
 * A fact as an event store keeps it.
 *
 * @param aggregate id of the aggregate, of which this is the first fact
 * @param kind of aggregate
 */
record StoredEvent(String aggregate, String kind, String id, Instant at, Object fact) {}

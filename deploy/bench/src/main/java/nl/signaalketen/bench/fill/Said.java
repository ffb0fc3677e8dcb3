package nl.signaalketen.bench.fill;

import java.time.Instant;

/** A fact of the chain as a service says it on its topic. */
public record Said(String topic, String key, String event, Instant at, Object fact) {}

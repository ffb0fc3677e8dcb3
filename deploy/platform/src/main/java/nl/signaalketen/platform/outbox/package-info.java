/** Carries facts outward to Kafka, each acknowledged by the broker before the reader moves on. Never reached by a replay. */
@NullMarked
package nl.signaalketen.platform.outbox;

import org.jspecify.annotations.NullMarked;

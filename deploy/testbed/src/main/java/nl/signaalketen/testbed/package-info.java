/**
 * Real PostgreSQL and real Kafka with nothing installed, and signed tokens, for tests and for the local chain. Not for
 * production: one node each, trusting connections from this machine; it knows no topic, no table and no rule.
 */
@NullMarked
package nl.signaalketen.testbed;

import org.jspecify.annotations.NullMarked;

/** Takes records from Kafka, each once: offsets and effects are one transaction in PostgreSQL. Decides nothing itself. */
@NullMarked
package nl.signaalketen.platform.inbox;

import org.jspecify.annotations.NullMarked;

/** Tests of intake as its callers see it, on a real PostgreSQL and Kafka. */
@NullMarked
package nl.signaalketen.signal;

import org.jspecify.annotations.NullMarked;

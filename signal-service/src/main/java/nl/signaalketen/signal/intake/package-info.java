/**
 * What an agency posts, by whichever door it comes: the bodies, what they must mean, and what becomes of them. Knows neither
 * HTTP nor Kafka, and decides nothing of a signal or controle itself.
 */
@NullMarked
package nl.signaalketen.signal.intake;

import org.jspecify.annotations.NullMarked;

/** The flow from signal to registration, told over the running chain. Knows its doors alone, not its classes. */
@NullMarked
package nl.signaalketen.journey;

import org.jspecify.annotations.NullMarked;

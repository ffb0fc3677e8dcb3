/**
 * Where Axon meets the model: the two aggregates as shells round their tables, and the desks that send them wishes.
 * It decides nothing: what may happen is in the model.
 */
@NullMarked
package nl.signaalketen.screening.write;

import org.jspecify.annotations.NullMarked;

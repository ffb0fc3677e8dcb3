/**
 * Builds all read models anew from the first fact on: empties them and sends the reader back, in one transaction.
 * Nothing is sent from here to anyone, and nothing is decided: rows follow from facts.
 */
@NullMarked
package nl.signaalketen.projections.rebuild;

import org.jspecify.annotations.NullMarked;

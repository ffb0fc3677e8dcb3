/**
 * Builds all read models anew beside the live ones, as a replay, and checks what was built.
 * Nothing is sent from here to anyone, and nothing is decided: rows follow from facts.
 */
@NullMarked
package nl.signaalketen.projections.rebuild;

import org.jspecify.annotations.NullMarked;

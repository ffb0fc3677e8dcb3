/** Attacks on what is published, by other means than those that decide what is hidden. Tests alone. */
@NullMarked
package nl.signaalketen.projections.disclosure;

import org.jspecify.annotations.NullMarked;

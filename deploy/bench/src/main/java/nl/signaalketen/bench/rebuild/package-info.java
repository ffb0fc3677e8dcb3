/** Rebuild of the read models beside a bare program and beside stock Axon. Judges the speed and that all write the same rows, not the figures. */
@NullMarked
package nl.signaalketen.bench.rebuild;

import org.jspecify.annotations.NullMarked;

/**
 * Generations of the read models: schemas with the same tables, each filled by a reader of its own, of which one is live.
 * Knows no table of a read model and no figure.
 */
@NullMarked
package nl.signaalketen.projections.generation;

import org.jspecify.annotations.NullMarked;

/**
 * Records that could not be handled, as pages: where they lie, why, and what to do about them.
 * Never shows what a record says.
 */
@NullMarked
package nl.signaalketen.projections.pages.ops.deadletter;

import org.jspecify.annotations.NullMarked;

/**
 * Republications as pages: what a service said, written on its topics again.
 * Writes on no topic itself.
 */
@NullMarked
package nl.signaalketen.projections.pages.ops.republication;

import org.jspecify.annotations.NullMarked;

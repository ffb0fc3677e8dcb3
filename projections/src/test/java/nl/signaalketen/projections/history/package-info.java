/**
 * Histories for tests: what happened, said in the records of the contracts, and the ways in which it may be heard.
 * Knows no read model.
 */
@NullMarked
package nl.signaalketen.projections.history;

import org.jspecify.annotations.NullMarked;

/**
 * Replays as pages: planned, started, watched, verified, and what a person makes of what they found.
 * Holds no history, and sees no inputs of a decision.
 */
@NullMarked
package nl.signaalketen.projections.pages.ops.replay;

import org.jspecify.annotations.NullMarked;

/**
 * Replays: history read again, to see what a rule would have made of it or to build anew what is derived from it. A replay
 * never sends anything, and changes no fact; what follows from it is approved by a person and is then a new fact.
 */
@NullMarked
package nl.signaalketen.platform.replay;

import org.jspecify.annotations.NullMarked;

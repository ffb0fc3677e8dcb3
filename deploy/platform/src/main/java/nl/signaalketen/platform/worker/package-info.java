/**
 * Threads that work on their own, turn by turn, and what becomes of a turn that fails. Knows nothing of what the work is.
 */
@NullMarked
package nl.signaalketen.platform.worker;

import org.jspecify.annotations.NullMarked;

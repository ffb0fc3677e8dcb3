/** Who calls, and what they may: what is not allowed looks like what is not there. Names no role. */
@NullMarked
package nl.signaalketen.platform.access;

import org.jspecify.annotations.NullMarked;

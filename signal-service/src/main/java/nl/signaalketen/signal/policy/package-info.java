/** When a fact of this service happens, then something else must. Never reached by a replay. */
@NullMarked
package nl.signaalketen.signal.policy;

import org.jspecify.annotations.NullMarked;

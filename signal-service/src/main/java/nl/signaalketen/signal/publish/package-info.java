/** Says this service's facts in the words of its contract. Never reached by a replay. */
@NullMarked
package nl.signaalketen.signal.publish;

import org.jspecify.annotations.NullMarked;

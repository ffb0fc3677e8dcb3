/**
 * Says the facts of the meeting in the words of the contract. The one place that sends; never part of a replay.
 */
@NullMarked
package nl.signaalketen.screening.publish;

import org.jspecify.annotations.NullMarked;

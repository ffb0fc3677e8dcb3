/** How long a reporter waits while history is replayed, beside how long without. Judges nothing of the replay. */
@NullMarked
package nl.signaalketen.bench.live;

import org.jspecify.annotations.NullMarked;

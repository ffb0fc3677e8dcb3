/** Where Axon and the rules meet the model, and what an agency reads back of what it posted. Decides nothing itself. */
@NullMarked
package nl.signaalketen.signal.write;

import org.jspecify.annotations.NullMarked;

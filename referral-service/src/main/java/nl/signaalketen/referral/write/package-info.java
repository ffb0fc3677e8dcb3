/** Where Axon meets the model: the shells of the aggregates and what is registered with Axon. Decides nothing. */
@NullMarked
package nl.signaalketen.referral.write;

import org.jspecify.annotations.NullMarked;

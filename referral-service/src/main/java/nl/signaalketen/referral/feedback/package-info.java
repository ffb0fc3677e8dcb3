/**
 * What every signal is owed and has been told: the read table {@code feedback}, kept in the transaction of the fact itself.
 * Decides nothing, and can be made anew from the facts.
 */
@NullMarked
package nl.signaalketen.referral.feedback;

import org.jspecify.annotations.NullMarked;

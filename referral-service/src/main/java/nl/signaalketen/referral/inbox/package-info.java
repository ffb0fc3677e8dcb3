/**
 * What each agency is asked: the read table {@code referral_inbox}, kept in the transaction of the fact itself. Decides nothing,
 * and can be made anew from the facts.
 */
@NullMarked
package nl.signaalketen.referral.inbox;

import org.jspecify.annotations.NullMarked;

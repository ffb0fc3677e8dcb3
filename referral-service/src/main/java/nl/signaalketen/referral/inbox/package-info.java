/**
 * What each agency is asked, and as much of what it is about as it takes to decide: the read table {@code referral_inbox}, kept in
 * the transaction of the fact itself. Decides nothing, and can be made anew from the facts.
 */
@NullMarked
package nl.signaalketen.referral.inbox;

import org.jspecify.annotations.NullMarked;

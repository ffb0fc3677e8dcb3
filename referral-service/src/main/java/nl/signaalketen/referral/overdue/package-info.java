/**
 * What is late, counted for who keeps watch over the chain.
 * Looks at the tables that follow the facts; asks, tells and decides nothing.
 */
@NullMarked
package nl.signaalketen.referral.overdue;

import org.jspecify.annotations.NullMarked;

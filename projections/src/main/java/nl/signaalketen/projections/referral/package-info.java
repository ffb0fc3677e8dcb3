/**
 * What is kept alike of every referral, for each read model that has a table of referrals of its own.
 * Has no table and answers no question.
 */
@NullMarked
package nl.signaalketen.projections.referral;

import org.jspecify.annotations.NullMarked;

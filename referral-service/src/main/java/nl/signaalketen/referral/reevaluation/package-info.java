/**
 * Routing on record, to be tried under another rule version, and what a person approves of that. Sends nothing by itself: a
 * revision is a fact, and no referral follows from it.
 */
@NullMarked
package nl.signaalketen.referral.reevaluation;

import org.jspecify.annotations.NullMarked;

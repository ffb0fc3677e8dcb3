/** Says facts in the words of the contract, in a processor of its own. Adds nothing to them. */
@NullMarked
package nl.signaalketen.referral.publish;

import org.jspecify.annotations.NullMarked;

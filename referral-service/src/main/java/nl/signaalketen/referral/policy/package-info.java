/** When this is heard, then that is wished: one class per rule of reaction. Holds no state and is never replayed. */
@NullMarked
package nl.signaalketen.referral.policy;

import org.jspecify.annotations.NullMarked;

/**
 * Referral-service: asks agencies to take on what a signal or a casus needs, follows each request until somebody has accepted
 * it, and keeps what reporters are owed. Judges no signal and knows no person.
 */
@NullMarked
package nl.signaalketen.referral;

import org.jspecify.annotations.NullMarked;

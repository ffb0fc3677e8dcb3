package nl.signaalketen.referral.contract;

import java.time.Instant;

/**
 * The agency that was asked has said that it has seen the referral.
 *
 * @param referral id, the key on the topic
 * @param acknowledgedBy subject of the token
 */
public record ReferralAcknowledged(String referral, String acknowledgedBy, Instant acknowledgedAt) {}

package nl.signaalketen.referral.contract;

import java.time.Instant;

/**
 * The agency takes it on.
 *
 * @param referral id, the key on the topic
 */
public record ReferralAccepted(String referral, String acceptedBy, Instant acceptedAt) {}

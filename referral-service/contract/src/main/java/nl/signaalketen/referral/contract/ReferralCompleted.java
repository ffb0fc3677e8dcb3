package nl.signaalketen.referral.contract;

import java.time.Instant;

/**
 * The agency has done what it took on.
 *
 * @param referral id, the key on the topic
 * @param outcome code of what came of it
 */
public record ReferralCompleted(String referral, String outcome, String completedBy, Instant completedAt) {}

package nl.signaalketen.referral.contract;

import java.time.Instant;

/**
 * The agency does not take it on.
 *
 * @param referral id, the key on the topic
 * @param reason code list "decline reasons"
 */
public record ReferralDeclined(String referral, String reason, String declinedBy, Instant declinedAt) {}

package nl.signaalketen.referral.contract;

import java.time.Instant;

/**
 * Nobody acknowledged in time, so the next one is told. Source: acknowledgement times of the routing rules.
 *
 * @param referral id, the key on the topic
 * @param level TWEEDE_CONTACT (the agency's second contact), then PROCESREGISSEUR
 * @param acknowledgeBy when silence escalates further; the last level keeps the time that has passed
 */
public record ReferralEscalated(String referral, String level, Instant escalatedAt, Instant acknowledgeBy) {}

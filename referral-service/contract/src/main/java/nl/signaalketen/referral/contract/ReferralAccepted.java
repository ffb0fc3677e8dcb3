package nl.signaalketen.referral.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The agency takes it on.
 *
 * @param referral id, the key on the topic
 * @param signal the signal it follows from, where it was referred at once
 * @param casus the casus it follows from, where a route was determined; neither in what was said before they were told
 */
public record ReferralAccepted(
        String referral, @Nullable String signal, @Nullable String casus, String acceptedBy, Instant acceptedAt) {}

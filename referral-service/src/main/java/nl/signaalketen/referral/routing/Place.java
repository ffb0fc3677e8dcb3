package nl.signaalketen.referral.routing;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody is asked.
 *
 * @param region code of the region
 */
record Place(String region, @Nullable String municipality) {}

package nl.signaalketen.signal.model;

import org.jspecify.annotations.Nullable;

/**
 * Where it was, no finer than a municipality.
 *
 * @param municipality CBS or NIS code, where it is known
 * @param region code of the region that screens
 * @param country NL or BE, the country of the region
 */
public record Place(@Nullable String municipality, String region, String country) {}

package nl.signaalketen.projections.pages.erasure;

import java.time.Instant;

/**
 * The receipt of an erasure, as signal-service gives it.
 *
 * @param erasedBefore whether it had been erased already: the rest is of that time
 */
record Erasure(String number, Instant erasedAt, String erasedBy, String ground, boolean erasedBefore) {}

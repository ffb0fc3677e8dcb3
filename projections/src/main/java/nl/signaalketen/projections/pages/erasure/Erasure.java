package nl.signaalketen.projections.pages.erasure;

import java.time.Instant;

/** The receipt of an erasure, as signal-service gives it: the same each time. */
record Erasure(String number, Instant erasedAt, String erasedBy, String ground) {}

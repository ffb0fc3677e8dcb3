package nl.signaalketen.signal.vault;

import java.time.Instant;
import java.util.UUID;

/** The receipt of an erasure: the key is gone, so that nobody can read the person or text again. */
public record Erasure(UUID number, Instant erasedAt, String erasedBy, String ground) {}

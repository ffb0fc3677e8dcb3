package nl.signaalketen.signal.vault;

import java.time.Instant;
import java.util.UUID;

/**
 * The receipt of an erasure: the key is gone, so that nobody can read the person or text again.
 *
 * @param ground code of the ground on which it was erased the first time
 * @param erasedBefore whether it had been erased already when it was asked for
 */
public record Erasure(UUID number, Instant erasedAt, String erasedBy, String ground, boolean erasedBefore) {

    Erasure justNow() {
        return new Erasure(number, erasedAt, erasedBy, ground, false);
    }
}

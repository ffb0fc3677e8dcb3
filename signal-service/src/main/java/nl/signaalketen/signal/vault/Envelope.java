package nl.signaalketen.signal.vault;

/**
 * Something sealed with a key of its own, for who keeps it in a row of their own: without that row nobody can read it.
 *
 * @param wrapped the key, wrapped by that of the vault
 * @param sealed what the key opens
 */
public record Envelope(byte[] wrapped, byte[] sealed) {}

package nl.signaalketen.signal.vault;

import org.jspecify.annotations.Nullable;

/**
 * What was told, in the words of the reporter.
 *
 * @param address of the premises it is about
 */
public record Narrative(@Nullable String text, @Nullable String address) {}

package nl.signaalketen.platform.web;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field where, as a JSON pointer without its first slash: {@code persons/0/sex}; empty for the whole
 * @param problem what is wrong and what would be right
 */
public record Wrong(String field, String problem) {}

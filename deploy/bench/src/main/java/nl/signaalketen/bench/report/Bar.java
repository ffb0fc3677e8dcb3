package nl.signaalketen.bench.report;

/**
 * What must be met.
 *
 * @param wanted in words
 * @param measured in words, with the figure
 */
public record Bar(String wanted, String measured, boolean met) {}

package nl.signaalketen.signal.model;

import java.util.List;
import java.util.Map;

/**
 * Why a rule set decided as it did.
 *
 * @param version set and version, as {@code triage/2019-01-01}
 * @param rules ids of the rules that matched
 * @param inputs what it was decided on
 */
public record Explanation(String version, List<String> rules, Map<String, Object> inputs) {}

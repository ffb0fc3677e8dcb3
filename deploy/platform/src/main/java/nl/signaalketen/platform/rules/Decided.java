package nl.signaalketen.platform.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set says of some inputs, and why.
 *
 * @param outcomes a row per selected rule, each output by its name
 * @param version set and version that decided, as {@code triage/2019-01-01}
 * @param rules ids of the rules that matched, in the order of the table
 * @param inputs what it was decided on
 */
public record Decided(
        List<Map<String, Object>> outcomes, String version, List<String> rules, Map<String, @Nullable Object> inputs) {}

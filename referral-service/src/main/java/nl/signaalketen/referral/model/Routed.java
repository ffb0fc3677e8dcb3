package nl.signaalketen.referral.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the table was asked and what it answered.
 *
 * @param on the day whose version answered
 * @param region code of the region of the signal or casus
 * @param inputs what it was asked, by name
 * @param receivers who is to be asked, each as kind of agency and track
 * @param ruleVersion version of the rule set {@code routering}
 * @param rules ids of the rules that matched
 */
public record Routed(
        Subject subject,
        LocalDate on,
        String region,
        Map<String, Object> inputs,
        List<String> receivers,
        String ruleVersion,
        List<String> rules) {

    /** The same question, answered by another version. */
    public Routed answered(List<String> otherReceivers, String otherVersion, List<String> otherRules) {
        return new Routed(subject, on, region, inputs, otherReceivers, otherVersion, otherRules);
    }
}

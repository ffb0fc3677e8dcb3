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
 * @param receivers who is to be asked, each as kind of agency, track, shelter where one is named, and region where it is
 *     another than that of the question
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
    Routed answered(List<String> otherReceivers, String otherVersion, List<String> otherRules) {
        return new Routed(subject, on, region, inputs, otherReceivers, otherVersion, otherRules);
    }

    /** Whether the table is asked the same, on whichever day. */
    boolean asksAs(Routed other) {
        return region.equals(other.region) && inputs.equals(other.inputs);
    }
}

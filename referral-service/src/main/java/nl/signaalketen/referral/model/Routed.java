package nl.signaalketen.referral.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    private static final String DOES_NOT_APPLY = "NVT";
    private static final Set<String> ABOUT_THE_SUBJECT = Set.of("SIGNAAL", "ROUTE");

    /** Whether all that is known of the subject was asked; what follows from an answer is asked with less. */
    public boolean tellsOfSubject() {
        return ABOUT_THE_SUBJECT.contains(String.valueOf(inputs.get("moment")));
    }

    /** Code of the municipality where it was observed; none where nobody said. */
    public @Nullable String municipality() {
        var asked = inputs.get("municipality");
        return asked == null || asked.equals(DOES_NOT_APPLY) ? null : asked.toString();
    }

    /** Whether the betrokkene, or anybody of a signal, is a minor; none of a casus as a whole, of which it is not asked. */
    public @Nullable Boolean minor() {
        var asked = subject.signal() == null && subject.betrokkene() == null ? null : inputs.get("minor");
        return asked == null ? null : Boolean.valueOf(asked.toString());
    }

    /** The same question, answered by another version. */
    Routed answered(List<String> otherReceivers, String otherVersion, List<String> otherRules) {
        return new Routed(subject, on, region, inputs, otherReceivers, otherVersion, otherRules);
    }

    /** Whether the table is asked the same, on whichever day. */
    boolean asksAs(Routed other) {
        return region.equals(other.region) && inputs.equals(other.inputs);
    }
}

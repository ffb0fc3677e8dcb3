package nl.signaalketen.referral.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one agency is asked to take on, and by which rules.
 *
 * @param agency id of the agency that is asked
 * @param region code of the region in whose name it is asked
 * @param country NL or BE, the country of that region: its holidays count
 * @param matter none in what was asked before it was kept
 * @param shelter code list "shelter", where shelter or a centre is asked for
 * @param movedTo country to which people or organisation moved, for whoever must pass it on there
 * @param ruleVersion version of the rule set {@code routering}
 */
public record Request(
        Subject subject,
        String agency,
        String agencyKind,
        String region,
        String country,
        @Nullable Matter matter,
        Track track,
        @Nullable String shelter,
        Urgency urgency,
        @Nullable String movedTo,
        String ruleVersion,
        List<String> rules) {

    /** Two rules that ask the same of the same agency are one request. */
    public Request and(Request same) {
        return new Request(
                subject,
                agency,
                agencyKind,
                region,
                country,
                matter,
                track,
                shelter == null ? same.shelter : shelter,
                urgency,
                movedTo,
                ruleVersion,
                Stream.concat(rules.stream(), same.rules.stream()).distinct().toList());
    }
}

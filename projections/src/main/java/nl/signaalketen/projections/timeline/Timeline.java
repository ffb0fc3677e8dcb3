package nl.signaalketen.projections.timeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a casus and to its signals and referrals, in order of time.
 *
 * @param casusregisseur who steers it, the subject of a token; none as long as the route is not determined
 */
public record Timeline(
        String casus, String region, @Nullable String casusregisseur, List<Entry> entries) {

    /**
     * One thing that happened.
     *
     * @param outcome code of what came of it
     * @param who the agency, or the subject of the token of the person, that did it; none where a rule or a clock did
     * @param whom the agency, betrokkene, region or person that it concerns
     * @param why codes of the reason; of feedback, to whom it was given
     * @param rule rule set, version and ids of the rules that led to it
     */
    public record Entry(
            Instant at,
            What what,
            @Nullable String outcome,
            @Nullable String who,
            @Nullable String whom,
            @Nullable String why,
            @Nullable String rule,
            @Nullable String signal,
            @Nullable String referral) {

        /** The same, done by nobody. */
        Entry byRule() {
            return new Entry(at, what, outcome, null, whom, why, rule, signal, referral);
        }
    }
}

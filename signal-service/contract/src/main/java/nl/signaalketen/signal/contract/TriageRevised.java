package nl.signaalketen.signal.contract;

import java.time.Instant;
import java.util.List;

/**
 * A person has approved another triage of a signal, after a rule version was tried on it. Nothing is to be done at once for it:
 * what was done under the first triage was done.
 *
 * @param signal id, the key on the topic
 * @param urgency HARD or ZACHT, as it counts from now on
 * @param ruleVersion version of the rule set {@code triage}
 * @param rules ids of the rules that matched
 * @param replay id of the re-evaluation that found it
 */
public record TriageRevised(
        String signal, String urgency, String ruleVersion, List<String> rules, String replay, Instant revisedAt) {}

package nl.signaalketen.signal.write;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.signaalketen.platform.rules.Decided;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.signal.contract.ChainTime;
import nl.signaalketen.signal.model.ConcernedPerson;
import nl.signaalketen.signal.model.Explanation;
import nl.signaalketen.signal.model.Indicator;
import nl.signaalketen.signal.model.SignalReport;
import nl.signaalketen.signal.model.Triage;
import nl.signaalketen.signal.model.Urgency;
import org.springframework.stereotype.Component;

/** Asks the rule set {@code triage} how urgent a signal is. A signal that no rule makes hard is zacht. */
@Component
public class TriageRules {

    public static final String SET = "triage";

    private final RuleBook rules;

    TriageRules(RuleBook rules) {
        this.rules = rules;
    }

    /** @param reportedAt when it was reported: the rules of that day decide, whenever they are asked */
    public Triage of(SignalReport report, Instant reportedAt) {
        return triage(rules.decide(SET, ChainTime.dayOf(reportedAt), inputs(report)));
    }

    /** What a decision of the table comes to. */
    public static Triage triage(Decided decided) {
        var urgency = decided.outcomes().isEmpty() ? Urgency.ZACHT : Urgency.HARD;
        return new Triage(urgency, new Explanation(decided.version(), decided.rules(), decided.inputs()));
    }

    private static Map<String, Object> inputs(SignalReport report) {
        var victims =
                report.persons().stream().filter(ConcernedPerson::mayBeVictim).toList();
        var inputs = new HashMap<String, Object>();
        inputs.put("acuut", report.acute());
        inputs.put("vorm", report.exploitation().name());
        inputs.put("indicatoren", indicators(report.indicators(), victims));
        inputs.put("minderjarig", victims.stream().anyMatch(ConcernedPerson::minor));
        inputs.put("slachtoffers", victims.size());
        return inputs;
    }

    /** What was met at large and with each possible victim weighs alike; what was met with a suspect does not. */
    private static List<String> indicators(Collection<Indicator> atLarge, List<ConcernedPerson> victims) {
        return Stream.concat(atLarge.stream(), victims.stream().flatMap(victim -> victim.indicators().stream()))
                .distinct()
                .sorted()
                .map(Indicator::name)
                .toList();
    }
}

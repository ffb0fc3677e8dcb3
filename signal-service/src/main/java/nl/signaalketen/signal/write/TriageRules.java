package nl.signaalketen.signal.write;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.signal.model.AgeBand;
import nl.signaalketen.signal.model.Explanation;
import nl.signaalketen.signal.model.Indicator;
import nl.signaalketen.signal.model.PersonRole;
import nl.signaalketen.signal.model.SignalReport;
import nl.signaalketen.signal.model.Triage;
import nl.signaalketen.signal.model.Urgency;
import org.springframework.stereotype.Component;

/** Asks the rule set {@code triage} how urgent a signal is. A signal that no rule makes hard is zacht. */
@Component
public class TriageRules {

    private final RuleBook rules;
    private final Clock clock;

    TriageRules(RuleBook rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    public Triage of(SignalReport report) {
        var decided = rules.decide("triage", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), inputs(report));
        var urgency = decided.outcomes().isEmpty() ? Urgency.ZACHT : Urgency.HARD;
        return new Triage(urgency, new Explanation(decided.version(), decided.rules(), decided.inputs()));
    }

    private static Map<String, Object> inputs(SignalReport report) {
        var victims = report.persons().stream()
                .filter(person -> person.role() == PersonRole.MOGELIJK_SLACHTOFFER)
                .toList();
        var inputs = new HashMap<String, Object>();
        inputs.put("acuut", report.acute());
        inputs.put("vorm", report.exploitation().name());
        inputs.put(
                "indicatoren", report.indicators().stream().map(Indicator::name).toList());
        inputs.put("minderjarig", victims.stream().anyMatch(victim -> victim.ageBand() == AgeBand.UNDER_18));
        inputs.put("slachtoffers", victims.size());
        return inputs;
    }
}

package nl.signaalketen.signal.reevaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.signaalketen.platform.replay.DecisionsOnRecord;
import nl.signaalketen.platform.rules.Decided;
import nl.signaalketen.signal.contract.ChainTime;
import nl.signaalketen.signal.model.Exploitation;
import nl.signaalketen.signal.model.Place;
import nl.signaalketen.signal.model.SignalEvent;
import nl.signaalketen.signal.model.SignalEvent.SignalReported;
import nl.signaalketen.signal.model.SignalEvent.TriageRevised;
import nl.signaalketen.signal.model.SignalId;
import nl.signaalketen.signal.model.Triage;
import nl.signaalketen.signal.write.TriageRules;
import org.springframework.stereotype.Component;

/** How urgent each signal was held, and on what. */
@Component
class TriageOnRecord implements DecisionsOnRecord<SignalEvent> {

    @Override
    public String set() {
        return TriageRules.SET;
    }

    @Override
    public Set<String> filters() {
        return Set.of("region", "exploitation");
    }

    @Override
    public List<Class<? extends SignalEvent>> facts() {
        return List.of(SignalReported.class, TriageRevised.class);
    }

    @Override
    public Decision recorded(SignalEvent fact) {
        return switch (fact) {
            case SignalReported e ->
                decision(
                        e.signal(),
                        e.triage(),
                        e.reportedAt(),
                        e.report().place(),
                        e.report().exploitation());
            case TriageRevised e -> decision(e.signal(), e.triage(), e.reportedAt(), e.place(), e.exploitation());
        };
    }

    /** The reporter's "acute" stands whatever the rules say. */
    @Override
    public List<String> outcome(SignalEvent fact, Decided decided) {
        var acute = Boolean.TRUE.equals(decided.inputs().get("acuut"));
        return List.of(TriageRules.triage(decided).notBelow(acute).urgency().name());
    }

    private static Decision decision(
            SignalId signal, Triage triage, Instant reportedAt, Place place, Exploitation exploitation) {
        var why = triage.explanation();
        return new Decision(
                signal.toString(),
                ChainTime.dayOf(reportedAt),
                Map.of("region", place.region(), "exploitation", exploitation.name()),
                why.inputs(),
                List.of(triage.urgency().name()),
                why.version(),
                why.rules());
    }
}

package nl.signaalketen.bench.reevaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.signaalketen.platform.rules.Decided;
import nl.signaalketen.referral.model.RoutingEvent;
import nl.signaalketen.referral.routing.Routing;
import nl.signaalketen.signal.model.SignalEvent.SignalReported;
import nl.signaalketen.signal.write.TriageRules;
import org.jspecify.annotations.Nullable;

/** What a fact holds of a decision, no more than is needed to take it again. */
record RecordedDecision(
        String subject,
        Map<String, ? extends @Nullable Object> inputs,
        List<String> outcome,
        Function<Decided, List<String>> outcomeOf) {

    static RecordedDecision of(Object fact) {
        return switch (fact) {
            case SignalReported e ->
                new RecordedDecision(
                        e.signal().toString(),
                        e.triage().explanation().inputs(),
                        List.of(e.triage().urgency().name()),
                        decided -> List.of(TriageRules.triage(decided)
                                .notBelow(e.report().acute())
                                .urgency()
                                .name()));
            case RoutingEvent e ->
                new RecordedDecision(
                        e.routing().value(), e.routed().inputs(), e.routed().receivers(), Routing::receivers);
            default -> throw new IllegalArgumentException("Holds no decision: " + fact.getClass());
        };
    }

    boolean wouldDiffer(Decided decided) {
        return !sorted(outcomeOf.apply(decided)).equals(sorted(outcome));
    }

    private static List<String> sorted(List<String> outcome) {
        return outcome.stream().sorted().distinct().toList();
    }
}

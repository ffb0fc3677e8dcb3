package nl.signaalketen.platform.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;

/** One version of a rule set: a decision table that never changes. */
final class RuleVersion {

    private static final ThreadLocal<List<String>> MATCHED = ThreadLocal.withInitial(ArrayList::new);

    private final String id;
    private final LocalDate validFrom;
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final String decision;

    RuleVersion(String set, String version, LocalDate validFrom, DMNRuntime runtime) {
        this.id = set + "/" + version;
        this.validFrom = validFrom;
        this.runtime = runtime;
        this.model = runtime.getModels().getFirst();
        this.decision = set;
        runtime.addListener(new DMNRuntimeEventListener() {
            @Override
            public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent table) {
                MATCHED.set(table.getMatchesIds());
            }
        });
    }

    boolean standsInTheWayOf(RuleVersion other) {
        return id.equals(other.id) || validFrom.equals(other.validFrom);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Decided decide(Map<String, ? extends @Nullable Object> inputs) {
        DMNContext context = runtime.newContext();
        inputs.forEach(context::set);
        MATCHED.set(List.of());
        var result = runtime.evaluateByName(model, context, decision);
        if (result.hasErrors()) {
            throw new IllegalStateException(
                    "Rule version " + id + " cannot decide on " + inputs + ": " + result.getMessages());
        }
        var kept = new LinkedHashMap<String, @Nullable Object>(inputs);
        return new Decided(
                rows(result.getDecisionResultByName(decision).getResult()), id, List.copyOf(MATCHED.get()), kept);
    }

    private List<Map<String, Object>> rows(@Nullable Object result) {
        return switch (result) {
            case null -> List.of();
            case List<?> several -> several.stream().map(row -> row(row)).toList();
            default -> List.of(row(result));
        };
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> row(Object result) {
        return result instanceof Map<?, ?> outputs ? (Map<String, Object>) outputs : Map.of(decision, result);
    }
}

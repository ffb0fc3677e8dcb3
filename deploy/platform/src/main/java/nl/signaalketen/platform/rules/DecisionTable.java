package nl.signaalketen.platform.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.builder.Message;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;

/** A decision table, ready to decide. The decision has the name of the rule set. */
final class DecisionTable {

    private static final ThreadLocal<List<String>> MATCHED = ThreadLocal.withInitial(ArrayList::new);

    private final RuleVersionId id;
    private final DMNRuntime runtime;
    private final DMNModel model;

    DecisionTable(RuleVersionId id, DMNRuntime runtime) {
        this.id = id;
        this.runtime = runtime;
        this.model = runtime.getModels().getFirst();
        runtime.addListener(new DMNRuntimeEventListener() {
            @Override
            public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent table) {
                MATCHED.set(table.getMatchesIds());
            }
        });
    }

    DMNModel model() {
        return model;
    }

    /** @throws IllegalStateException where the table cannot decide on these inputs, or leaves an output open */
    Decided decide(Map<String, ? extends @Nullable Object> inputs) {
        DMNContext context = runtime.newContext();
        inputs.forEach(context::set);
        MATCHED.set(List.of());
        var result = runtime.evaluateByName(model, context, id.set());
        if (result.hasErrors()) {
            throw new IllegalStateException("Rule version " + id + " cannot decide: " + kinds(result));
        }
        var kept = new LinkedHashMap<String, @Nullable Object>(inputs);
        return new Decided(
                rows(result.getDecisionResultByName(id.set()).getResult()),
                id.toString(),
                List.copyOf(MATCHED.get()),
                kept);
    }

    /** What went wrong and where in the table; the inputs are content, and are not said. */
    private static String kinds(DMNResult result) {
        return result.getMessages().stream()
                .filter(message -> message.getLevel() == Message.Level.ERROR)
                .map(message -> message.getMessageType() + " at " + message.getSourceId())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<Map<String, Object>> rows(@Nullable Object result) {
        return switch (result) {
            case null -> List.of();
            case List<?> several -> several.stream().map(row -> row(row)).toList();
            default -> List.of(row(result));
        };
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> row(@Nullable Object result) {
        if (result == null || result instanceof Map<?, ?> outputs && outputs.containsValue(null)) {
            throw new IllegalStateException("Rule version " + id + " leaves an output open");
        }
        return result instanceof Map<?, ?> outputs ? (Map<String, Object>) outputs : Map.of(id.set(), result);
    }
}

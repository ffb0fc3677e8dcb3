package nl.signaalketen.projections.pages.ops;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What the services said.
 *
 * @param silent those that did not answer
 */
public record Heard<T>(Map<OpsService, T> answers, List<OpsService> silent) {

    /** All that was said, in the order of the services. */
    public <R> List<R> all(BiFunction<OpsService, T, Stream<R>> each) {
        return answers.entrySet().stream()
                .flatMap(answer -> each.apply(answer.getKey(), answer.getValue()))
                .toList();
    }

    /** In words, for where a number stands that says less than all. */
    public String silentNames() {
        return String.join(", ", silent.stream().map(OpsService::label).toList());
    }
}

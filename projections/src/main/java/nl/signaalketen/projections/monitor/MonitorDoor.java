package nl.signaalketen.projections.monitor;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.web.AsOf;
import nl.signaalketen.projections.web.Filters;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** How every question to the monitor comes in: all that is wrong is named, then the region must be seen, then it is answered. */
@Component
class MonitorDoor {

    private final GenerationReader reader;
    private final Selections selections;
    private final AsOf asOf;

    MonitorDoor(GenerationReader reader, Selections selections, AsOf asOf) {
        this.reader = reader;
        this.selections = selections;
        this.asOf = asOf;
    }

    /** What was reported or asked in a period of at most a year. */
    <T> T ofYear(Set<String> seen, MultiValueMap<String, String> asked, Function<Selection, T> answer) {
        return ofYear(seen, asked, _ -> answer, (selection, found) -> found.apply(selection));
    }

    /** @param more reads what this question asks beside the selection */
    <M, T> T ofYear(
            Set<String> seen,
            MultiValueMap<String, String> asked,
            Function<Filters, M> more,
            BiFunction<Selection, M, T> answer) {
        var filters = new Filters(asked);
        return answer(seen, filters, selections.ofYear(seen, filters, asOf.ofTheRequest()), more, answer);
    }

    /** What is open, whenever it was reported or asked. */
    <M, T> T ofAlways(
            Set<String> seen,
            MultiValueMap<String, String> asked,
            Function<Filters, M> more,
            BiFunction<Selection, M, T> answer) {
        var filters = new Filters(asked);
        return answer(seen, filters, selections.of(seen, filters), more, answer);
    }

    /** @param question reads all that is asked beside the selection, and answers */
    <T> T ofAlways(
            Set<String> seen, MultiValueMap<String, String> asked, Function<Filters, Function<Selection, T>> question) {
        return ofAlways(seen, asked, question, (selection, answer) -> answer.apply(selection));
    }

    private <M, T> T answer(
            Set<String> seen,
            Filters filters,
            Selection selection,
            Function<Filters, M> more,
            BiFunction<Selection, M, T> answer) {
        var with = more.apply(filters);
        var generation = filters.generation();
        filters.check();
        if (!seen.containsAll(selection.regions())) {
            throw new NotFound();
        }
        return reader.of(generation, _ -> answer.apply(selection, with));
    }
}

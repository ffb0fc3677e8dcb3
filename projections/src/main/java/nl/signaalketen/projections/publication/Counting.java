package nl.signaalketen.projections.publication;

import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.signaalketen.platform.rules.RuleVersionId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Has everybody count a year. */
@Component
class Counting {

    private final List<FiguresOfYear> counters;
    private final JsonMapper json;

    Counting(List<FiguresOfYear> counters, JsonMapper json) {
        this.counters = counters;
        this.json = json;
    }

    /** In the read models that were entered. */
    Figures of(Year year, Collection<String> regions, RuleVersionId countingRule) {
        return new Figures(json.writeValueAsString(counters.stream()
                .collect(Collectors.toMap(FiguresOfYear::name, counter -> counter.of(year, regions, countingRule)))));
    }
}

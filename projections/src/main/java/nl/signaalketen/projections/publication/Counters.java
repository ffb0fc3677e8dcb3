package nl.signaalketen.projections.publication;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.disclosure.Population;
import nl.signaalketen.projections.figures.FiguresOfYear;
import nl.signaalketen.projections.web.Regions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Has everybody count a year. */
@Component
class Counters {

    private final List<FiguresOfYear> counters;
    private final JsonMapper json;

    Counters(List<FiguresOfYear> counters, JsonMapper json) {
        this.counters = counters;
        this.json = json;
    }

    /** What the numbers of each add up to. */
    Map<String, List<Population>> populations() {
        return counters.stream().collect(Collectors.toMap(FiguresOfYear::name, FiguresOfYear::populations));
    }

    /** Which code lists are counted by, as a checksum: the same again as long as none of them changes. */
    String codeLists(Regions regions) {
        var lists = new TreeMap<String, Object>();
        counters.forEach(counter -> counter.codeLists()
                .forEach((name, codes) -> lists.put(counter.name() + "/" + name, new TreeMap<>(codes))));
        lists.put("regions", regions);
        return Checksum.of(json.writeValueAsString(lists));
    }

    /** In the read models that were entered. */
    Figures of(Year year, Regions regions, RuleVersionId countingRule) {
        return new Figures(json.writeValueAsString(counters.stream()
                .collect(Collectors.toMap(FiguresOfYear::name, counter -> counter.of(year, regions, countingRule)))));
    }
}

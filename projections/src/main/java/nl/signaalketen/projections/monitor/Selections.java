package nl.signaalketen.projections.monitor;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.projections.monitor.Selection.Code;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Period;
import nl.signaalketen.projections.web.Regions;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.contract.ChainTime;
import nl.signaalketen.signal.contract.CodeLists;
import org.springframework.stereotype.Component;

/** Reads a selection from the filters of a request, which are the same for every question to the monitor. */
@Component
public class Selections {

    private static final String ANY = "";

    private final Regions regions;
    private final Map<Code, List<String>> codes;

    Selections(Regions regions, ReferenceFiles files) {
        this.regions = regions;
        this.codes = Map.of(
                Code.AGENCY_KIND,
                files.read("agencies.json", Agency.class).stream()
                        .map(Agency::kind)
                        .distinct()
                        .sorted()
                        .toList(),
                Code.EXPLOITATION,
                CodeLists.EXPLOITATION,
                Code.SECTOR,
                withUnknown(CodeLists.WORKPLACE_SECTOR),
                Code.URGENCY,
                CodeLists.URGENCY);
    }

    /** What each filter that takes a code takes, by the name of the filter. */
    public SequencedMap<String, List<String>> codes() {
        var byName = new LinkedHashMap<String, List<String>>();
        for (var code : Code.values()) {
            byName.put(code.filter, codes.get(code));
        }
        return byName;
    }

    /** The same of a period of at most a year, that up to the moment where none is named; whoever counts all rows of it bears no more. */
    Selection ofYear(Set<String> seen, Filters filters, OffsetDateTime moment) {
        return of(seen, filters, filters.yearAtMost(ChainTime.dayOf(moment.toInstant())));
    }

    /**
     * Filters {@code from}, {@code to}, {@code region}, {@code agencyKind}, {@code exploitation}, {@code sector} and
     * {@code urgency}; each may be left out.
     *
     * @param seen the regions that are asked about where none is named
     */
    Selection of(Set<String> seen, Filters filters) {
        return of(seen, filters, filters.periodOrAlways());
    }

    private Selection of(Set<String> seen, Filters filters, Period period) {
        var region = filters.code("region", ANY, regions.codes());
        var chosen = new EnumMap<Code, String>(Code.class);
        for (var code : Code.values()) {
            var value = filters.code(code.filter, ANY, codes.get(code));
            if (!value.equals(ANY)) {
                chosen.put(code, value);
            }
        }
        return new Selection(region.equals(ANY) ? seen : Set.of(region), period.from(), period.to(), chosen);
    }

    private static List<String> withUnknown(List<String> codes) {
        return Stream.concat(codes.stream(), Stream.of(MonitorModel.UNKNOWN)).toList();
    }
}

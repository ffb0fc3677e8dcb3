package nl.signaalketen.projections.pages.monitor;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import nl.signaalketen.projections.pages.Typed;
import nl.signaalketen.projections.web.Period;
import org.springframework.util.MultiValueMap;

/**
 * What the parts of the monitor are asked about.
 *
 * @param period of at most a year
 * @param codes to which it is narrowed, by filter; a filter that was not picked is not in it
 */
record Asked(Period period, Map<String, String> codes) {

    static Asked of(Year year) {
        return new Asked(Period.of(year), Map.of());
    }

    /** As the doors ask it. */
    MultiValueMap<String, String> filters() {
        var filters = new LinkedHashMap<>(codes);
        filters.put("from", period.from().toString());
        filters.put("to", period.to().toString());
        return Typed.given(filters);
    }

    /** The same without the codes that are not taken, and so wider. */
    Asked only(BiPredicate<String, String> taken) {
        var fewer = new LinkedHashMap<>(codes);
        fewer.entrySet().removeIf(one -> !taken.test(one.getKey(), one.getValue()));
        return new Asked(period, fewer);
    }

    /** The filters that the other goes without. */
    List<String> missingIn(Asked other) {
        return codes.keySet().stream()
                .filter(filter -> !other.codes().containsKey(filter))
                .toList();
    }
}

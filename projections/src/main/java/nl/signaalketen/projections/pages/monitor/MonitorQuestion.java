package nl.signaalketen.projections.pages.monitor;

import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.projections.pages.Picked;
import nl.signaalketen.projections.pages.Typed;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Period;
import org.springframework.util.MultiValueMap;

/**
 * What the parts of the monitor are asked about.
 *
 * @param period of at most a year
 * @param codes to which it is narrowed, by filter; a filter that was not picked is not in it
 */
record MonitorQuestion(Period period, Map<String, String> codes) {

    private static final String ANY = "";

    static MonitorQuestion of(Year year) {
        return new MonitorQuestion(Period.of(year), Map.of());
    }

    /**
     * Refuses what is no period of at most a year and what is no code, with every wrong one named.
     *
     * @param known the codes that each filter takes
     */
    static MonitorQuestion of(Picked picked, LocalDate today, Map<String, List<String>> known) {
        var filters = new Filters(picked.without(List.of("region", "after")).filters());
        var period = filters.yearAtMost(today);
        known.forEach((filter, taken) -> filters.code(filter, ANY, taken));
        filters.check();
        return new MonitorQuestion(period, picked.only(known.keySet()).fields());
    }

    /** Whether the monitor can be asked about these days: they are none, or a year at most. */
    static boolean takesPeriodOf(Picked picked) {
        try {
            of(picked.only(List.of("from", "to")), Filters.LAST_DAY, Map.of());
            return true;
        } catch (InvalidInput noSuchPeriod) {
            return false;
        }
    }

    /** As the doors ask it. */
    MultiValueMap<String, String> filters() {
        var filters = new LinkedHashMap<>(codes);
        filters.put("from", period.from().toString());
        filters.put("to", period.to().toString());
        return Typed.given(filters);
    }

    /** The same without the codes that are not taken, and so wider. */
    MonitorQuestion only(BiPredicate<String, String> taken) {
        var fewer = new LinkedHashMap<>(codes);
        fewer.entrySet().removeIf(one -> !taken.test(one.getKey(), one.getValue()));
        return new MonitorQuestion(period, fewer);
    }

    /** The filters that the other goes without. */
    List<String> missingIn(MonitorQuestion other) {
        return codes.keySet().stream()
                .filter(filter -> !other.codes().containsKey(filter))
                .toList();
    }
}

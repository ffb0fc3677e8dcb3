package nl.signaalketen.projections.pages.monitor;

import java.time.Year;
import java.util.List;
import java.util.Set;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Period;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was picked on the page, as it was typed.
 *
 * @param region code of the one region that is looked at; empty for all that the caller sees
 */
record Picked(String region, String from, String to) {

    /** The whole of the year where nothing was picked; a side that was left empty is open. */
    static Picked of(MultiValueMap<String, String> asked, Year otherwise) {
        var year = Period.of(otherwise);
        var untouched = !asked.containsKey("from") && !asked.containsKey("to");
        return new Picked(
                text(asked, "region"),
                untouched ? year.from().toString() : text(asked, "from"),
                untouched ? year.to().toString() : text(asked, "to"));
    }

    private static String text(MultiValueMap<String, String> asked, String name) {
        var value = asked.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** Refuses what is no period, with every wrong side named. */
    Period period() {
        var filters = new Filters(given("from", from, "to", to));
        var period = filters.periodOrAlways();
        filters.check();
        return period;
    }

    /** Who looks, with the regions that were picked. */
    Caller narrowed(Caller caller) {
        if (region.isEmpty()) {
            return caller;
        }
        caller.mustWorkIn(region);
        return new Caller(caller.subject(), caller.agency(), caller.roles(), Set.of(region));
    }

    static MultiValueMap<String, String> asFilters(Period period) {
        return given("from", period.from().toString(), "to", period.to().toString());
    }

    private static MultiValueMap<String, String> given(String... pairs) {
        var filters = new LinkedMultiValueMap<String, String>();
        for (var name : List.of(0, 2)) {
            if (!pairs[name + 1].isEmpty()) {
                filters.add(pairs[name], pairs[name + 1]);
            }
        }
        return filters;
    }
}

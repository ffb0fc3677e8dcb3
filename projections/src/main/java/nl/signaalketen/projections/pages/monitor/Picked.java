package nl.signaalketen.projections.pages.monitor;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.Typed;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Period;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was picked on a page, as it was typed.
 *
 * @param region code of the one region that is looked at; empty for all that the caller sees
 * @param from a day; empty where it was not picked, as {@code to}
 * @param after where the page of a list begins; empty for the first
 */
record Picked(String region, String from, String to, String after) {

    static Picked of(MultiValueMap<String, String> asked) {
        return new Picked(
                Typed.text(asked, "region"),
                Typed.text(asked, "from"),
                Typed.text(asked, "to"),
                Typed.text(asked, "after"));
    }

    /** The whole of the year where no side was asked for. */
    Picked orElse(Year year) {
        return from.isEmpty() && to.isEmpty() ? with(Period.of(year)) : this;
    }

    /** With the days that were meant, where a side was left empty. */
    Picked with(Period period) {
        return new Picked(region, period.from().toString(), period.to().toString(), after);
    }

    /** Refuses what is no period of at most a year, with every wrong side named. */
    Period year(LocalDate today) {
        var filters = new Filters(given("from", "to"));
        var period = filters.yearAtMost(today);
        filters.check();
        return period;
    }

    /** Of a list, as its door asks it. */
    MultiValueMap<String, String> list() {
        return given("from", "to", "after");
    }

    private MultiValueMap<String, String> given(String... names) {
        var typed = Map.of("from", from, "to", to, "after", after);
        var given = new LinkedMultiValueMap<String, String>();
        for (var name : names) {
            var value = typed.getOrDefault(name, "");
            if (!value.isEmpty()) {
                given.add(name, value);
            }
        }
        return given;
    }

    /** Who looks, with the region that was picked. */
    Caller narrowed(Caller caller) {
        return Typed.narrowed(caller, region);
    }

    static MultiValueMap<String, String> asFilters(Period period) {
        var filters = new LinkedMultiValueMap<String, String>();
        filters.add("from", period.from().toString());
        filters.add("to", period.to().toString());
        return filters;
    }
}

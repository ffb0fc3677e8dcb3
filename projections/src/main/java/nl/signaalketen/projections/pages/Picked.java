package nl.signaalketen.projections.pages.monitor;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.Typed;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Period;
import org.springframework.util.MultiValueMap;

/**
 * What was picked on a page, as it was typed.
 *
 * @param page its address
 * @param region code of the one region that is looked at; empty for all that the caller sees
 * @param from a day; empty where it was not picked, as {@code to}
 * @param codes by filter, what it is narrowed to; a filter that was not picked is not in it
 * @param after where the page of a list begins; empty for the first
 */
record Picked(String page, String region, String from, String to, Map<String, String> codes, String after) {

    private static final String ANY = "";

    /** @param filters that take a code */
    static Picked of(String page, MultiValueMap<String, String> asked, Collection<String> filters) {
        var codes = new LinkedHashMap<String, String>();
        for (var filter : filters) {
            var code = Typed.text(asked, filter);
            if (!code.isEmpty()) {
                codes.put(filter, code);
            }
        }
        return new Picked(
                page,
                Typed.text(asked, "region"),
                Typed.text(asked, "from"),
                Typed.text(asked, "to"),
                codes,
                Typed.text(asked, "after"));
    }

    /** The whole of the year where no side was asked for. */
    Picked orElse(Year year) {
        return from.isEmpty() && to.isEmpty() ? in(Period.of(year)) : this;
    }

    /** With the days that were meant, where a side was left empty. */
    Picked in(Period period) {
        return new Picked(page, region, period.from().toString(), period.to().toString(), codes, after);
    }

    /**
     * Refuses what is no period of at most a year and what is no code, with every wrong one named.
     *
     * @param known the codes that each filter takes
     */
    Asked year(LocalDate today, Map<String, List<String>> known) {
        var filters = new Filters(Typed.given(fields(ANY)));
        var period = filters.yearAtMost(today);
        known.forEach((filter, taken) -> filters.code(filter, ANY, taken));
        filters.check();
        return new Asked(period, codes);
    }

    /** Of a list, as its door asks it. */
    MultiValueMap<String, String> list() {
        return Typed.given(fields(after));
    }

    /** Who looks, with the region that was picked. */
    Caller narrowed(Caller caller) {
        return Typed.narrowed(caller, region);
    }

    /** Of the page of a list that begins there; of the first where that is empty. */
    public String address(String beginning) {
        return address(page, beginning);
    }

    /** Of another page with the same choice. */
    public String at(String other) {
        return address(other, ANY);
    }

    /** Of the monitor with the same choice, as far as it takes it: it is looked at for a year at most. */
    public String onMonitor(Collection<String> filters) {
        var taken = new LinkedHashMap<>(codes);
        taken.keySet().retainAll(filters);
        var there = isAYearAtMost()
                ? new Picked(page, region, from, to, taken, ANY)
                : new Picked(page, region, ANY, ANY, taken, ANY);
        return there.at(Section.MONITOR.path());
    }

    private boolean isAYearAtMost() {
        try {
            new Picked(page, region, from, to, Map.of(), ANY).year(Filters.LAST_DAY, Map.of());
            return true;
        } catch (InvalidInput noSuchPeriod) {
            return false;
        }
    }

    /** Of this page with the whole of a year. */
    public String inYear(Year year) {
        return in(Period.of(year)).address(ANY);
    }

    /** Of this page whatever the day. */
    public String always() {
        return new Picked(page, region, ANY, ANY, codes, ANY).address(ANY);
    }

    private String address(String of, String beginning) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("region", region);
        fields.putAll(fields(beginning));
        return Typed.address(of, fields);
    }

    /** All but the region, to which the caller is narrowed. */
    private Map<String, String> fields(String beginning) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("from", from);
        fields.put("to", to);
        fields.putAll(codes);
        fields.put("after", beginning);
        return fields;
    }
}

package nl.signaalketen.projections.pages.register;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.Typed;
import nl.signaalketen.projections.register.Trait;
import org.springframework.util.MultiValueMap;

/**
 * What was picked on the page, as it was typed.
 *
 * @param region code of the one region that is looked at; empty for all that the caller sees
 * @param on the day as of which is counted; empty for now
 * @param codes by trait, what the list is narrowed to
 * @param after where the page of the list begins; empty for the first
 */
record Picked(String region, String year, String scope, String on, Map<String, String> codes, String after) {

    private static final String PAGE_SIZE = "50";

    static Picked of(MultiValueMap<String, String> asked, Year otherwise) {
        var codes = new LinkedHashMap<String, String>();
        for (var trait : Trait.values()) {
            var code = Typed.text(asked, trait.filter());
            if (!code.isEmpty()) {
                codes.put(trait.filter(), code);
            }
        }
        var year = Typed.text(asked, "year");
        var scope = Typed.text(asked, "scope");
        return new Picked(
                Typed.text(asked, "region"),
                year.isEmpty() ? otherwise.toString() : year,
                scope.isEmpty() ? "REGIONAAL" : scope,
                Typed.text(asked, "on"),
                codes,
                Typed.text(asked, "after"));
    }

    /** What is counted, as the doors ask it. */
    MultiValueMap<String, String> question() {
        return Typed.given(counted());
    }

    /** A page of what is listed, as the door asks it. */
    MultiValueMap<String, String> search() {
        var search = listed();
        search.put("limit", PAGE_SIZE);
        search.put("after", after);
        return Typed.given(search);
    }

    /** Of the page of the list that begins there, with all that was picked; of the first where that is empty. */
    public String address(String beginning) {
        var fields = listed();
        fields.put("region", region);
        fields.put("after", beginning);
        return Typed.address("/register", fields);
    }

    private Map<String, String> counted() {
        var counted = new LinkedHashMap<String, String>();
        counted.put("year", year);
        counted.put("scope", scope);
        counted.put("on", on);
        return counted;
    }

    private Map<String, String> listed() {
        var listed = counted();
        listed.putAll(codes);
        return listed;
    }

    /** Who looks, with the region that was picked. */
    Caller narrowed(Caller caller) {
        return Typed.narrowed(caller, region);
    }
}

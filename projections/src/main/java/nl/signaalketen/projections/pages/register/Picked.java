package nl.signaalketen.projections.pages.register;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.signaalketen.platform.access.Caller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was picked on the page, as it was typed.
 *
 * @param region code of the one region that is looked at; empty for all that the caller sees
 * @param on the day as of which is counted; empty for now
 * @param codes by trait, what the list is narrowed to
 */
record Picked(String region, String year, String scope, String on, Map<String, String> codes) {

    static Picked of(MultiValueMap<String, String> asked, Year otherwise) {
        var codes = new LinkedHashMap<String, String>();
        for (var trait : Trait.values()) {
            var code = text(asked, trait.field());
            if (!code.isEmpty()) {
                codes.put(trait.field(), code);
            }
        }
        var year = text(asked, "year");
        var scope = text(asked, "scope");
        return new Picked(
                text(asked, "region"),
                year.isEmpty() ? otherwise.toString() : year,
                scope.isEmpty() ? "REGIONAAL" : scope,
                text(asked, "on"),
                codes);
    }

    private static String text(MultiValueMap<String, String> asked, String name) {
        var value = asked.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** As the doors ask it. */
    MultiValueMap<String, String> question() {
        var question = new LinkedMultiValueMap<>(Map.of("year", List.of(year), "scope", List.of(scope)));
        if (!on.isEmpty()) {
            question.add("on", on);
        }
        return question;
    }

    /** Who looks, with the region that was picked. */
    Caller narrowed(Caller caller) {
        if (region.isEmpty()) {
            return caller;
        }
        caller.mustWorkIn(region);
        return new Caller(caller.subject(), caller.agency(), caller.roles(), Set.of(region));
    }
}

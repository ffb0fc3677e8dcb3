package nl.signaalketen.projections.pages.inspections;

import java.time.Year;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.projections.pages.Typed;
import nl.signaalketen.projections.web.Period;
import org.springframework.util.MultiValueMap;

/**
 * What was picked on the page, as it was typed; empty is all.
 *
 * @param year of which the controles are
 * @param region code of one of the caller's regions
 * @param sector code of the workplaces
 * @param action code of the kind of action
 */
record Picked(String year, String region, String sector, String action) {

    static Picked of(MultiValueMap<String, String> asked, Year otherwise) {
        var year = Typed.text(asked, "year");
        return new Picked(
                year.isEmpty() ? otherwise.toString() : year,
                Typed.text(asked, "region"),
                Typed.text(asked, "sector"),
                Typed.text(asked, "action"));
    }

    /**
     * As the doors ask it.
     *
     * @param years that there are
     */
    MultiValueMap<String, String> question(List<Year> years) {
        var period = years.stream()
                .filter(each -> each.toString().equals(year))
                .findFirst()
                .map(Period::of)
                .orElseThrow(() -> new InvalidInput(List.of(new Wrong("year", "is not known here"))));
        return Typed.given(Map.of(
                "from", period.from().toString(),
                "to", period.to().toString(),
                "region", region,
                "sector", sector,
                "action", action));
    }
}

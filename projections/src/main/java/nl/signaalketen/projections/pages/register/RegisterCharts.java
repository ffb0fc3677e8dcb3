package nl.signaalketen.projections.pages.register;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.projections.pages.chart.Chart;
import nl.signaalketen.projections.register.RegisterFigures;
import org.springframework.stereotype.Component;

/** The figures of a year, each drawn and in a table. */
@Component
class RegisterCharts {

    private final Words words;

    RegisterCharts(Words words) {
        this.words = words;
    }

    List<Chart> of(RegisterFigures figures) {
        return List.of(
                chart("sex", figures.bySex(), words::code),
                chart("nationality-group", figures.byNationalityGroup(), words::code),
                chart("majority", figures.byMajority(), words::code),
                chart("sector", figures.bySector(), words::code),
                chart("region", figures.byRegion(), words::region));
    }

    private Chart chart(String trait, Map<String, Integer> numbers, Function<String, String> name) {
        var of = words.message("trait." + trait);
        return Chart.of(
                "register-by-" + trait,
                words.message("monitor.registrations.by", words.messageWithin("trait." + trait)),
                of,
                words.message("monitor.registrations.people"),
                numbers,
                name);
    }
}

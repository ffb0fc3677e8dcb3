package nl.signaalketen.projections.pages.monitor;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.Typed;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.projections.pages.Years;
import nl.signaalketen.projections.pages.chart.Chart;
import nl.signaalketen.projections.register.RegisterFiguresController;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many people are registered. Registrations are counted by calendar year: by the last year of the period. */
@Component
@Order(6)
class RegistrationsPart implements MonitorPart {

    private final RegisterFiguresController door;
    private final Years years;
    private final Words words;

    RegistrationsPart(RegisterFiguresController door, Years years, Words words) {
        this.door = door;
        this.years = years;
        this.words = words;
    }

    @Override
    public boolean takes(String filter, String code) {
        return false;
    }

    @Override
    public Shown of(Caller caller, MonitorQuestion asked) {
        var year = years.counted(Year.from(asked.period().to())).toString();
        var figures = door.figures(caller, Typed.given(Map.of("year", year)));
        return Shown.of(
                "registrations",
                words.message("monitor.registrations", year),
                words.message("monitor.registrations.explanation", figures.ruleVersion()),
                List.of(
                        new Count(words.message("monitor.registrations.counted"), figures.counted()),
                        new Count(words.message("monitor.registrations.risk-group"), figures.riskGroup())),
                List.of(
                        chart("region", figures.byRegion(), words::region),
                        chart("agency-kind", figures.byAgencyKind(), words::code),
                        chart("sex", figures.bySex(), words::code),
                        chart("nationality-group", figures.byNationalityGroup(), words::code),
                        chart("majority", figures.byMajority(), words::code),
                        chart("sector", figures.bySector(), words::code),
                        chart("classificatie", figures.byClassificatie(), words::code)));
    }

    private Chart chart(String trait, Map<String, Integer> numbers, Function<String, String> name) {
        var of = words.message("trait." + trait);
        return Chart.of(
                "registrations-by-" + trait,
                words.message("monitor.registrations.by", words.messageWithin("trait." + trait)),
                of,
                words.message("monitor.registrations.people"),
                numbers,
                name);
    }
}

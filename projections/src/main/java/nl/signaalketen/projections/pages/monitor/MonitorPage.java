package nl.signaalketen.projections.pages.monitor;

import java.util.List;
import java.util.Optional;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.monitor.Selections;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.RegionChoice;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.Years;
import nl.signaalketen.projections.pages.monitor.MonitorPart.Shown;
import nl.signaalketen.projections.web.Period;
import nl.signaalketen.projections.web.Sight;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For whoever steers the chain of a region or province: its figures, each drawn and in a table. */
@Controller
class MonitorPage {

    private static final List<String> PERIOD = List.of("from", "to");

    private final List<MonitorPart> parts;
    private final Selections selections;
    private final RegionChoice regions;
    private final Years years;

    MonitorPage(List<MonitorPart> parts, Selections selections, RegionChoice regions, Years years) {
        this.parts = parts;
        this.selections = selections;
        this.regions = regions;
        this.years = years;
    }

    /**
     * For {@code region} and {@code from} a day {@code to} another, at most a year; this year where left out; narrowed to codes, where
     * a part of the monitor can be. Of a period that lies ahead it says so, and shows no zeros. 404 where no part is for the caller.
     */
    @GetMapping("/monitor")
    ModelAndView monitor(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        Sight.figures(caller);
        var filters = selections.codes();
        var typed = Lists.picked(Section.MONITOR.path(), asked, filters.keySet());
        var picked = typed.only(PERIOD).fields().isEmpty() ? typed.in(Period.of(years.current())) : typed;
        var narrowed = picked.narrowed(caller);
        var page = new ModelAndView("pages/monitor")
                .addObject("picked", picked)
                .addObject("filters", filters)
                .addObject("regions", regions.of(caller))
                .addObject("years", years.all())
                .addObject("mistakes", Mistakes.NONE);
        try {
            var year = MonitorQuestion.of(picked, years.today(), filters);
            page.addObject("picked", picked.in(year.period()));
            if (years.isAhead(year.period().from())) {
                page.addObject("ahead", true);
            } else {
                page.addObject("parts", shown(narrowed, year));
            }
        } catch (InvalidInput wrong) {
            page.addObject("mistakes", Mistakes.of(wrong.wrong()));
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }

    private List<Shown> shown(Caller caller, MonitorQuestion asked) {
        var shown = parts.stream()
                .map(part -> ifAllowed(part, caller, asked))
                .flatMap(Optional::stream)
                .toList();
        if (shown.isEmpty()) {
            throw new NotFound();
        }
        return shown;
    }

    private static Optional<Shown> ifAllowed(MonitorPart part, Caller caller, MonitorQuestion asked) {
        try {
            var taken = asked.only(part::takes);
            return Optional.of(part.of(caller, taken).widerThan(asked.missingIn(taken)));
        } catch (NotFound notForThem) {
            return Optional.empty();
        }
    }
}

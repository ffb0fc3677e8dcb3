package nl.signaalketen.projections.pages.monitor;

import java.util.List;
import java.util.Optional;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.RegionChoice;
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

    private final List<MonitorPart> parts;
    private final RegionChoice regions;
    private final Years years;

    MonitorPage(List<MonitorPart> parts, RegionChoice regions, Years years) {
        this.parts = parts;
        this.regions = regions;
        this.years = years;
    }

    /**
     * For {@code region} and {@code from} a day {@code to} another, at most a year; this year where left out. 404 where no part is
     * for the caller.
     */
    @GetMapping("/monitor")
    ModelAndView monitor(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        Sight.figures(caller);
        var picked = Picked.of(asked).orElse(years.current());
        var narrowed = picked.narrowed(caller);
        var page = new ModelAndView("pages/monitor");
        page.addObject("picked", picked);
        page.addObject("address", "/monitor");
        page.addObject("regions", regions.of(caller));
        page.addObject("years", years.all());
        try {
            var period = picked.year(years.today());
            page.addObject("picked", picked.with(period));
            page.addObject("parts", shown(narrowed, period));
            page.addObject("mistakes", Mistakes.NONE);
        } catch (InvalidInput wrong) {
            page.addObject("mistakes", Mistakes.of(wrong.wrong()));
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }

    private List<Shown> shown(Caller caller, Period period) {
        var shown = parts.stream()
                .map(part -> ifAllowed(part, caller, period))
                .flatMap(Optional::stream)
                .toList();
        if (shown.isEmpty()) {
            throw new NotFound();
        }
        return shown;
    }

    private static Optional<Shown> ifAllowed(MonitorPart part, Caller caller, Period period) {
        try {
            return Optional.of(part.of(caller, period));
        } catch (NotFound notForThem) {
            return Optional.empty();
        }
    }
}

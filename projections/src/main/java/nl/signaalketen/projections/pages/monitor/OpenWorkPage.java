package nl.signaalketen.projections.pages.monitor;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.projections.monitor.OpenWorkController;
import nl.signaalketen.projections.monitor.OverdueItems;
import nl.signaalketen.projections.monitor.Selections;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.RegionChoice;
import nl.signaalketen.projections.pages.Years;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For who works on the signals of a region: what the numbers of the monitor count, one by one. */
@Controller
class OpenWorkPage {

    private final OpenWorkController door;
    private final Selections selections;
    private final RegionChoice regions;
    private final Years years;

    OpenWorkPage(OpenWorkController door, Selections selections, RegionChoice regions, Years years) {
        this.door = door;
        this.selections = selections;
        this.regions = regions;
        this.years = years;
    }

    /**
     * The signals that are open, those that stand still longest first: of {@code region}, reported {@code from} a day {@code to}
     * another, whenever where left out, narrowed to codes; a page of it at a time, {@code after} another. 404 for who sees figures alone.
     */
    @GetMapping(Lists.OPEN)
    ModelAndView open(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        return list("pages/open-signals", Lists.OPEN, selections.codes(), caller, asked, door::open);
    }

    /** What is overdue, longest first; asked and answered alike, and narrowed to one {@code kind} too. */
    @GetMapping(Lists.OVERDUE)
    ModelAndView overdue(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        var filters = selections.codes();
        filters.putFirst(Lists.KIND, OverdueItems.KINDS);
        return list("pages/overdue-items", Lists.OVERDUE, filters, caller, asked, door::overdue);
    }

    private ModelAndView list(
            String view,
            String path,
            Map<String, List<String>> filters,
            Caller caller,
            MultiValueMap<String, String> asked,
            BiFunction<Caller, MultiValueMap<String, String>, Object> answer) {
        var picked = Lists.picked(path, asked, filters.keySet());
        var narrowed = picked.narrowed(caller);
        var page = new ModelAndView(view)
                .addObject("picked", picked)
                .addObject("back", Lists.monitor(picked, selections.codes().keySet()))
                .addObject("filters", filters)
                .addObject("regions", regions.of(caller))
                .addObject("years", years.all())
                .addObject("mistakes", Mistakes.NONE);
        try {
            page.addObject("list", answer.apply(narrowed, picked.ofTheCaller().filters()));
        } catch (InvalidInput wrong) {
            page.addObject("mistakes", Mistakes.of(wrong.wrong()));
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }
}

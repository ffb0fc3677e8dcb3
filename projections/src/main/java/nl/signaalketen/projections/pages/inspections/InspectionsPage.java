package nl.signaalketen.projections.pages.inspections;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.projections.inspections.InspectionsController;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.Picked;
import nl.signaalketen.projections.pages.RegionChoice;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.Years;
import nl.signaalketen.projections.web.Period;
import nl.signaalketen.projections.web.Sight;
import nl.signaalketen.signal.contract.CodeLists;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * For whoever steers the chain of a region or province: what the controles of a year met, and the tables of the checklists in the
 * shape in which the inspection publishes them. Source: BE 11.1.2.
 */
@Controller
class InspectionsPage {

    private static final List<String> FIELDS = List.of("year", "region", "sector", "action");

    private final InspectionsController door;
    private final InspectionTables tables;
    private final RegionChoice regions;
    private final Years years;

    InspectionsPage(InspectionsController door, InspectionTables tables, RegionChoice regions, Years years) {
        this.door = door;
        this.tables = tables;
        this.regions = regions;
        this.years = years;
    }

    /** Of a {@code year}, this one where left out, for one {@code region}, {@code sector} and kind of {@code action} or all. */
    @GetMapping("/inspections")
    ModelAndView inspections(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        Sight.figures(caller);
        var picked = Picked.of(Section.INSPECTIONS.path(), asked, FIELDS)
                .orElse("year", years.current().toString());
        var page = new ModelAndView("pages/inspections")
                .addObject("picked", picked)
                .addObject("years", years.all())
                .addObject("regions", regions.of(caller))
                .addObject("sectors", CodeLists.WORKPLACE_SECTOR)
                .addObject("actions", CodeLists.CONTROLE_ACTION)
                .addObject("mistakes", Mistakes.NONE);
        try {
            var inYear = inYear(picked);
            var question = inYear.filters();
            var checklists = door.checklists(caller, question);
            var controles = door.controles(caller, question);
            page.addObject("files", inYear)
                    .addObject("checklists", checklists)
                    .addObject("charts", tables.drawn(checklists))
                    .addObject("wide", tables.wide(checklists))
                    .addObject("controles", controles)
                    .addObject("counts", tables.counts(controles));
        } catch (InvalidInput wrong) {
            page.addObject("mistakes", Mistakes.of(wrong.wrong()));
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }

    /** As the doors ask it: from the first day of the year to the last. */
    private Picked inYear(Picked picked) {
        return picked.without(List.of("year")).in(Period.of(years.named(picked.get("year"))));
    }
}

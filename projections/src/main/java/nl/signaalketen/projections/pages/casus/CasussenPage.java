package nl.signaalketen.projections.pages.casus;

import java.util.List;
import java.util.Locale;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.projections.meeting.CasusList;
import nl.signaalketen.projections.meeting.CasussenController;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.Picked;
import nl.signaalketen.projections.pages.RegionChoice;
import nl.signaalketen.projections.pages.Section;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For those who work on casussen of a region: which there are, the newest first. */
@Controller
class CasussenPage {

    private static final String NUMBER = "number";
    private static final List<String> FIELDS = List.of("region", "state", NUMBER, "after");

    private final CasussenController door;
    private final RegionChoice regions;

    CasussenPage(CasussenController door, RegionChoice regions) {
        this.door = door;
        this.regions = regions;
    }

    /** Those that were picked, all of the caller's where nothing was. 404 for who works on no casus. */
    @GetMapping("/casussen")
    ModelAndView casussen(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        var picked = Picked.of(Section.CASUSSEN.path(), asked, FIELDS);
        var page = new ModelAndView("pages/casussen")
                .addObject("picked", picked)
                .addObject("states", CasusList.STATES)
                .addObject("regions", regions.of(caller))
                .addObject("mistakes", Mistakes.NONE)
                .addObject("list", new CasusList(List.of(), null));
        try {
            page.addObject("list", door.casussen(caller, question(picked)));
        } catch (InvalidInput wrong) {
            page.addObject("mistakes", Mistakes.of(wrong.wrong()));
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }

    /** A number is read from paper, where letters may be large. */
    private static MultiValueMap<String, String> question(Picked picked) {
        return picked.with(NUMBER, picked.get(NUMBER).toLowerCase(Locale.ROOT)).filters();
    }
}

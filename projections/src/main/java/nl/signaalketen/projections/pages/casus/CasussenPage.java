package nl.signaalketen.projections.pages.casus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.projections.meeting.CasusList;
import nl.signaalketen.projections.meeting.CasussenController;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.RegionChoice;
import nl.signaalketen.projections.pages.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For those who work on casussen of a region: which there are, the newest first. */
@Controller
class CasussenPage {

    private final CasussenController door;
    private final RegionChoice regions;

    CasussenPage(CasussenController door, RegionChoice regions) {
        this.door = door;
        this.regions = regions;
    }

    /** What was picked, as it was typed. */
    record Picked(String region, String state, String number, String after) {

        private MultiValueMap<String, String> filters() {
            var filters = fields(after);
            filters.put("number", number.toLowerCase(Locale.ROOT));
            return Typed.given(filters);
        }

        /** Of the page of the list that begins there; of the first where that is empty. */
        public String address(String beginning) {
            return Typed.address("/casussen", fields(beginning));
        }

        private Map<String, String> fields(String beginning) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("region", region);
            fields.put("state", state);
            fields.put("number", number);
            fields.put("after", beginning);
            return fields;
        }
    }

    /** Those that were picked, all of the caller's where nothing was. 404 for who works on no casus. */
    @GetMapping("/casussen")
    ModelAndView casussen(
            Caller caller,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String after) {
        var picked = new Picked(region, state, number.strip(), after);
        var page = new ModelAndView("pages/casussen")
                .addObject("picked", picked)
                .addObject("states", CasusList.STATES)
                .addObject("regions", regions.of(caller))
                .addObject("mistakes", Mistakes.NONE)
                .addObject("list", new CasusList(List.of(), null));
        try {
            page.addObject("list", door.casussen(caller, picked.filters()));
        } catch (InvalidInput wrong) {
            page.addObject("mistakes", Mistakes.of(wrong.wrong()));
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }
}

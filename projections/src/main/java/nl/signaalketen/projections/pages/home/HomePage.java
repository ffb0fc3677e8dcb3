package nl.signaalketen.projections.pages.home;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.HomeCard;
import nl.signaalketen.projections.pages.RegionChoice;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.ServiceAway;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** For whoever is signed in. */
@Controller
class HomePage {

    private final List<HomeCard.Source> sources;
    private final RegionChoice regions;

    HomePage(List<HomeCard.Source> sources, RegionChoice regions) {
        this.sources = sources;
        this.regions = regions;
    }

    @GetMapping("/")
    ModelAndView home(Caller caller) {
        var cards = new ArrayList<HomeCard>();
        var silent = new LinkedHashSet<Section>();
        sources.stream().filter(source -> source.section().isFor(caller)).forEach(source -> {
            try {
                cards.addAll(source.cards(caller));
            } catch (ServiceAway away) {
                silent.add(source.section());
            }
        });
        return new ModelAndView("pages/home")
                .addObject("cards", cards)
                .addObject("silent", silent)
                .addObject("regions", regions.of(caller));
    }
}

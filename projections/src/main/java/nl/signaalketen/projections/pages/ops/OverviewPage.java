package nl.signaalketen.projections.pages.ops;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.HomeCard;
import nl.signaalketen.projections.pages.Section;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** For ops: what lags, what is stuck, and what waits for a person. */
@Controller
class OverviewPage {

    private final List<HomeCard.Source> sources;

    OverviewPage(List<HomeCard.Source> sources) {
        this.sources = sources;
    }

    @GetMapping("/ops")
    ModelAndView overview(Caller caller) {
        var page = OpsPages.page(caller, "pages/ops/overview");
        return page.addObject(
                "cards",
                sources.stream()
                        .filter(source -> source.section() == Section.OPS)
                        .flatMap(source -> source.cards(caller).stream())
                        .toList());
    }
}

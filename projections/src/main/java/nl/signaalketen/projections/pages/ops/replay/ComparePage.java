package nl.signaalketen.projections.pages.ops.replay;

import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.Ids;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.ops.OpsChain;
import nl.signaalketen.projections.pages.ops.OpsPages;
import nl.signaalketen.projections.pages.ops.OpsService;
import nl.signaalketen.projections.pages.service.ChainService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For ops: two candidates, tried on the same decisions, beside each other. */
@Controller
class ComparePage {

    private static final int ROWS = 500;

    private final OpsChain chain;
    private final OpsDifferences differences;
    private final ReplayWords words;

    ComparePage(OpsChain chain, OpsDifferences differences, ReplayWords words) {
        this.chain = chain;
        this.differences = differences;
        this.words = words;
    }

    /** @param first a replay as {@code signal/<number>}, second another of the same service */
    @GetMapping("/ops/replays/compare")
    ModelAndView compare(
            Caller caller,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String second) {
        var page = OpsPages.page(caller, "pages/ops/compare");
        var service = chain.at(OpsService.at(before(first)));
        var one = service.get(Replay.class, "/v1/replays/{id}", after(first));
        var two = service.get(Replay.class, "/v1/replays/{id}", after(second));
        page.addObject("first", words.of(one)).addObject("second", words.of(two));
        return before(first).equals(before(second)) && Comparison.isPossible(one, two)
                ? page.addObject("comparison", compared(service, one, two)).addObject("rows", ROWS)
                : page;
    }

    private Comparison compared(ChainService service, Replay one, Replay two) {
        var comparison = new Comparison(words::outcome);
        each(service, one, comparison::first);
        each(service, two, comparison::second);
        return comparison.ended();
    }

    private interface Taking {
        void take(OpsDifferences.Difference one);
    }

    private void each(ChainService service, Replay replay, Taking taking) {
        var after = "";
        while (after != null) {
            var page = differences.page(service, replay.id(), "", after);
            page.differences().forEach(taking::take);
            after = page.next();
        }
    }

    private static String before(String name) {
        return name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
    }

    /** @throws NotFound for what names no replay */
    private static String after(String name) {
        var id = name.substring(name.indexOf('/') + 1);
        if (!id.matches(Ids.UUID)) {
            throw new NotFound();
        }
        return id;
    }
}

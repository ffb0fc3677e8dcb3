package nl.signaalketen.projections.pages.ops.replay;

import java.util.Comparator;
import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.ServiceAway;
import nl.signaalketen.projections.pages.ops.Heard;
import nl.signaalketen.projections.pages.ops.OpsChain;
import nl.signaalketen.projections.pages.ops.OpsPages;
import nl.signaalketen.projections.pages.ops.OpsService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** For ops: the replays of all services, and what rebuilds have made. */
@Controller
class ReplaysPage {

    private final OpsChain chain;
    private final OpsGenerations generations;
    private final ReplayWords words;

    ReplaysPage(OpsChain chain, OpsGenerations generations, ReplayWords words) {
        this.chain = chain;
        this.generations = generations;
        this.words = words;
    }

    /** @param what it is of, in words */
    record Row(OpsService service, Replay replay, String what) {}

    @GetMapping("/ops/replays")
    ModelAndView all(Caller caller) {
        var page = OpsPages.page(caller, "pages/ops/replays");
        var heard = chain.ask(OpsService.WITH_RULES, Replay.All.class, "/v1/replays");
        var rows = rows(heard);
        page.addObject("rows", rows)
                .addObject(
                        "comparable",
                        rows.stream()
                                .filter(row -> row.replay().isReevaluation()
                                        && row.replay().cameToItsEnd())
                                .toList())
                .addObject("silent", heard.silent());
        try {
            page.addObject("made", generations.all());
        } catch (ServiceAway away) {
            page.addObject("made", new OpsGenerations.All(List.of(), List.of()));
        }
        return page;
    }

    private List<Row> rows(Heard<Replay.All> heard) {
        return heard
                .all((service, all) -> all.replays().stream().map(replay -> new Row(service, replay, words.of(replay))))
                .stream()
                .sorted(Comparator.comparing((Row row) -> row.replay().startedAt())
                        .reversed())
                .toList();
    }
}

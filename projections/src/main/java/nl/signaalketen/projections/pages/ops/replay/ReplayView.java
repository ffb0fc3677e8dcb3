package nl.signaalketen.projections.pages.ops.replay;

import java.util.List;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.Years;
import nl.signaalketen.projections.pages.ops.Looks;
import nl.signaalketen.projections.pages.ops.OpsChain;
import nl.signaalketen.projections.pages.ops.OpsService;
import nl.signaalketen.projections.pages.ops.replay.OpsGenerations.Generation;
import nl.signaalketen.projections.pages.service.ChainService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers all that the page of a replay shows. */
@Component
class ReplayView {

    private final OpsChain chain;
    private final OpsDifferences differences;
    private final OpsGenerations generations;
    private final ReplayWords words;
    private final Years years;

    ReplayView(OpsChain chain, OpsDifferences differences, OpsGenerations generations, ReplayWords words, Years years) {
        this.chain = chain;
        this.differences = differences;
        this.generations = generations;
        this.words = words;
        this.years = years;
    }

    /**
     * What is looked at.
     *
     * @param looks how often the page has looked again by itself
     * @param kind of difference; empty for all
     * @param after the difference after which the list goes on
     * @param year whose figures are compared; none where it is no year that is counted
     */
    record Looked(int looks, String kind, String after, int year) {}

    ModelAndView fill(ModelAndView page, OpsService at, String id, Looked looked) {
        var service = chain.at(at);
        var replay = service.get(Replay.class, "/v1/replays/{id}", id);
        var made = generations.of(replay).orElse(null);
        page.addObject("service", at)
                .addObject("replay", replay)
                .addObject("what", words.of(replay))
                .addObject("slice", words.slice(replay))
                .addObject("kinds", words.kinds(replay))
                .addObject("generation", made)
                .addObject("acts", ReplayActs.of(replay, made))
                .addObject("looks", new Looks(looked.looks()))
                .addObject("looked", looked)
                .addObject("ticked", List.of())
                .addObject("failures", failures(service, replay));
        if (replay.isReevaluation()) {
            found(page, service, replay, looked);
        } else if (replay.isDone()) {
            figures(page, service, replay, made, looked.year());
        }
        return page;
    }

    private List<OpsDifferences.Failure> failures(ChainService service, Replay replay) {
        return replay.progress().errors() == 0 ? List.of() : differences.failures(service, replay.id());
    }

    private void found(ModelAndView page, ChainService service, Replay replay, Looked looked) {
        var found = differences.page(service, replay.id(), looked.kind(), looked.after());
        page.addObject("rows", found.differences().stream().map(words::row).toList())
                .addObject("next", found.next());
    }

    private void figures(ModelAndView page, ChainService service, Replay replay, @Nullable Generation made, int year) {
        page.addObject("years", years.all());
        if (replay.isReproduction()) {
            page.addObject("comparison", comparison(service, replay));
        } else if (made != null && years.all().stream().anyMatch(one -> one.getValue() == year)) {
            page.addObject("figures", differences.ofFigures(service, replay.id(), year));
        }
    }

    private OpsDifferences.@Nullable OfPublication comparison(ChainService service, Replay replay) {
        try {
            return differences.ofPublication(service, replay.id());
        } catch (NotFound notYet) {
            return null;
        }
    }
}

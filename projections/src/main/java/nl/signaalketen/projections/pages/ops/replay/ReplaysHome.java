package nl.signaalketen.projections.pages.ops.replay;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.HomeCard;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.ops.OpsCards;
import nl.signaalketen.projections.pages.ops.OpsChain;
import nl.signaalketen.projections.pages.ops.OpsService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which replays are under way, and which wait for somebody to say what follows. */
@Component
@Order(14)
class ReplaysHome implements HomeCard.Source {

    private static final String PATH = "/ops/replays";

    private final OpsChain chain;
    private final OpsCards cards;

    ReplaysHome(OpsChain chain, OpsCards cards) {
        this.chain = chain;
        this.cards = cards;
    }

    @Override
    public Section section() {
        return Section.OPS;
    }

    @Override
    public List<HomeCard> cards(Caller caller) {
        var heard = chain.ask(OpsService.WITH_RULES, Replay.All.class, "/v1/replays");
        var all = heard.all((_, replays) -> replays.replays().stream());
        return List.of(
                cards.of(heard, all.stream().filter(Replay::isUnderWay).count(), "ops.card.replays", PATH, false),
                cards.of(
                        heard, all.stream().filter(Replay::waitsForAnAnswer).count(), "ops.card.answers", PATH, false));
    }
}

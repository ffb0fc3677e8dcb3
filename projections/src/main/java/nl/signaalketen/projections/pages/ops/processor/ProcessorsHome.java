package nl.signaalketen.projections.pages.ops.processor;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.HomeCard;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.ops.OpsCards;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What lags, and what is stuck. */
@Component
@Order(11)
class ProcessorsHome implements HomeCard.Source {

    private static final String PATH = "/ops/processors";

    private final OpsProcessors processors;
    private final OpsCards cards;

    ProcessorsHome(OpsProcessors processors, OpsCards cards) {
        this.processors = processors;
        this.cards = cards;
    }

    @Override
    public Section section() {
        return Section.OPS;
    }

    @Override
    public List<HomeCard> cards(Caller caller) {
        var heard = processors.heard();
        var rows = OpsProcessors.rows(heard);
        var stuck = rows.stream().filter(row -> row.processor().isStuck()).count();
        var behind = rows.stream().mapToLong(row -> row.processor().behind()).sum();
        return List.of(
                cards.of(heard, stuck, "ops.card.stuck", PATH, true),
                cards.of(heard, behind, "ops.card.behind", PATH, false));
    }
}

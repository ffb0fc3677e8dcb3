package nl.signaalketen.projections.pages.ops.deadletter;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.HomeCard;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.ops.OpsCards;
import nl.signaalketen.projections.pages.ops.deadletter.OpsDeadLetters.State;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many dead letters wait: of each service at most as many as stand on one page. */
@Component
@Order(12)
class DeadLettersHome implements HomeCard.Source {

    private final OpsDeadLetters letters;
    private final OpsCards cards;

    DeadLettersHome(OpsDeadLetters letters, OpsCards cards) {
        this.letters = letters;
        this.cards = cards;
    }

    @Override
    public Section section() {
        return Section.OPS;
    }

    @Override
    public List<HomeCard> cards(Caller caller) {
        var heard = letters.first(State.PARKED);
        var waiting = heard.answers().values().stream()
                .mapToLong(page -> page.deadLetters().size())
                .sum();
        return List.of(cards.of(heard, waiting, "ops.card.letters", "/ops/dead-letters", true));
    }
}

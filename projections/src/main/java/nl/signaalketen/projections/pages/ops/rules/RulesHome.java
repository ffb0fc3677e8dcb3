package nl.signaalketen.projections.pages.ops.rules;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.HomeCard;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.ops.OpsCards;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which proposals wait for this person: those of others. */
@Component
@Order(13)
class RulesHome implements HomeCard.Source {

    private final OpsRuleVersions shelf;
    private final OpsCards cards;

    RulesHome(OpsRuleVersions shelf, OpsCards cards) {
        this.shelf = shelf;
        this.cards = cards;
    }

    @Override
    public Section section() {
        return Section.OPS;
    }

    @Override
    public List<HomeCard> cards(Caller caller) {
        var heard = shelf.heard();
        var proposed = heard.all((_, all) -> all.versions().stream()).stream()
                .filter(RuleVersion::isProposed)
                .filter(version -> !version.proposer().equals(caller.subject()))
                .count();
        return List.of(cards.of(heard, proposed, "ops.card.proposed", "/ops/rules", false));
    }
}

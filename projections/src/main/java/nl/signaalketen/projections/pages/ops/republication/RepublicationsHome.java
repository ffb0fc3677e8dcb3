package nl.signaalketen.projections.pages.ops.republication;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.HomeCard;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.ops.OpsCards;
import nl.signaalketen.projections.pages.ops.republication.OpsRepublications.Republication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which republications have not come to their end. */
@Component
@Order(15)
class RepublicationsHome implements HomeCard.Source {

    private final OpsRepublications republications;
    private final OpsCards cards;

    RepublicationsHome(OpsRepublications republications, OpsCards cards) {
        this.republications = republications;
        this.cards = cards;
    }

    @Override
    public Section section() {
        return Section.OPS;
    }

    @Override
    public List<HomeCard> cards(Caller caller) {
        var heard = republications.heard();
        var atWork = heard.all((_, all) -> all.republications().stream()).stream()
                .filter(Republication::wantsAttention)
                .count();
        return List.of(cards.of(heard, atWork, "ops.card.republications", "/ops/republications", false));
    }
}

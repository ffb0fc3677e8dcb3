package nl.signaalketen.projections.pages.referral;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.HomeCard;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.projections.pages.referral.Referral.State;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which referrals wait for the agency of who signed in. */
@Component
@Order(1)
class ReferralsHome implements HomeCard.Source {

    private final ReferralInbox inbox;
    private final Words words;

    ReferralsHome(ReferralInbox inbox, Words words) {
        this.inbox = inbox;
        this.words = words;
    }

    @Override
    public Section section() {
        return Section.REFERRALS;
    }

    @Override
    public List<HomeCard> cards(Caller caller) {
        var counts = inbox.counts();
        return List.of(
                card(counts, State.ASKED, counts.late() > 0),
                card(counts, State.ACKNOWLEDGED, false),
                card(counts, State.ACCEPTED, false));
    }

    private HomeCard card(ReferralCounts counts, State state, boolean pressing) {
        return new HomeCard(
                counts.in(state),
                words.message("home.referrals." + state),
                words.message("home.referrals." + state + (pressing ? ".late" : ".explanation")),
                Section.REFERRALS.path() + "?state=" + state,
                pressing);
    }
}

package nl.signaalketen.projections.pages.referral;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.signaalketen.projections.pages.referral.Referral.State;

/**
 * The referrals in one state, a page at a time; hard ones first, and of these the one whose term ends first.
 *
 * @param page number of the page, from 1
 * @param pages how many there are, at least 1
 */
record InboxView(State state, List<Tab> tabs, List<Referral> referrals, int page, int pages, Instant now) {

    private static final int PAGE_SIZE = 50;

    private static final Comparator<Referral> MOST_PRESSING_FIRST = Comparator.comparing(
                    (Referral one) -> !one.isHard())
            .thenComparing(Referral::acknowledgeBy)
            .thenComparing(Referral::referral);

    private static final Comparator<Referral> NEWEST_FIRST =
            Comparator.comparing(Referral::askedAt).reversed().thenComparing(Referral::referral);

    /** A state and how many are in it. */
    record Tab(State state, long referrals) {}

    static InboxView of(List<Referral> all, State state, int page, Instant now) {
        var inState = all.stream().filter(one -> one.state() == state).toList();
        var pages = Math.max(1, Math.ceilDiv(inState.size(), PAGE_SIZE));
        var shown = Math.clamp(page, 1, pages);
        return new InboxView(
                state,
                Stream.of(State.values())
                        .map(one -> new Tab(
                                one,
                                all.stream()
                                        .filter(referral -> referral.state() == one)
                                        .count()))
                        .toList(),
                inState.stream()
                        .sorted(
                                state == State.ASKED || state == State.ACKNOWLEDGED
                                        ? MOST_PRESSING_FIRST
                                        : NEWEST_FIRST)
                        .skip((long) (shown - 1) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .toList(),
                shown,
                pages,
                now);
    }
}

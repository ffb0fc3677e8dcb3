package nl.signaalketen.referral.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an inbox.
 *
 * @param next the {@code after} of the next page, where there is one
 */
public record InboxPage(List<InboxRow> referrals, @Nullable String next) {

    /** @param found one more than the limit where another page follows */
    static InboxPage of(List<InboxRow> found, int limit, InboxOrder order) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new InboxPage(
                shown, found.size() > limit ? order.placeOf(shown.getLast()).toString() : null);
    }
}

package nl.signaalketen.referral.inbox;

import java.time.Instant;
import java.util.UUID;
import nl.signaalketen.platform.web.After;
import nl.signaalketen.platform.web.Ids;
import nl.signaalketen.referral.inbox.InboxRow.State;
import org.jspecify.annotations.Nullable;

/**
 * Where an inbox goes on: after a referral, and what it stands by in the order, of which there are two.
 *
 * @param urgency none where the newest come first
 * @param moment when it was asked, or until when it is to be acknowledged
 */
public record InboxPlace(@Nullable String urgency, Instant moment, UUID referral) {

    private static final String SEPARATOR = "~";
    private static final String URGENCY = "(HARD|ZACHT)" + SEPARATOR;

    /** @return nothing where an inbox of that state never said that */
    public static @Nullable InboxPlace parse(String text, @Nullable State state) {
        return InboxOrder.of(state) == InboxOrder.NEWEST_FIRST ? newest(text) : mostPressing(text);
    }

    private static @Nullable InboxPlace newest(String text) {
        var after = After.parse(text, Ids.UUID);
        return after == null ? null : new InboxPlace(null, after.moment(), UUID.fromString(after.item()));
    }

    private static @Nullable InboxPlace mostPressing(String text) {
        var after = After.parse(text, URGENCY + Ids.UUID);
        if (after == null) {
            return null;
        }
        var item = after.item().split(SEPARATOR);
        return new InboxPlace(item[0], after.moment(), UUID.fromString(item[1]));
    }

    /** As the answer before gives it. */
    @Override
    public String toString() {
        return new After(moment, (urgency == null ? "" : urgency + SEPARATOR) + referral).toString();
    }
}

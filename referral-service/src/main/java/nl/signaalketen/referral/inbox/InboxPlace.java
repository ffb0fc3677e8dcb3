package nl.signaalketen.referral.inbox;

import java.time.Instant;
import java.util.UUID;
import nl.signaalketen.platform.web.After;
import nl.signaalketen.platform.web.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Where an inbox goes on: after a referral, and what it stands by in the order.
 *
 * @param moment when it was asked, or until when it is to be acknowledged
 */
public record InboxPlace(String urgency, Instant moment, UUID referral) {

    private static final String SEPARATOR = "~";
    private static final String ITEM = "(HARD|ZACHT)" + SEPARATOR + Ids.UUID;

    /** @return nothing where an inbox never said that */
    public static @Nullable InboxPlace parse(String text) {
        var after = After.parse(text, ITEM);
        if (after == null) {
            return null;
        }
        var item = after.item().split(SEPARATOR);
        return new InboxPlace(item[0], after.moment(), UUID.fromString(item[1]));
    }

    /** As the answer before gives it. */
    @Override
    public String toString() {
        return new After(moment, urgency + SEPARATOR + referral).toString();
    }
}

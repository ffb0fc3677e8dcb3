package nl.signaalketen.referral.inbox;

import nl.signaalketen.platform.web.After;
import nl.signaalketen.referral.inbox.InboxRow.State;
import org.jspecify.annotations.Nullable;

/** In which order an inbox is read, and what in it comes after a place. */
enum InboxOrder {

    /** HARD before ZACHT, as the alphabet has it too; of these the one whose term ends first. */
    MOST_PRESSING_FIRST(
            "urgency, acknowledge_by, referral",
            "(urgency, acknowledge_by, referral) > (:urgency, :moment, :referral)",
            new InboxPlace("HARD", After.NOTHING.moment(), After.NO_ID)),

    NEWEST_FIRST(
            "asked_at desc, referral desc",
            "(asked_at, referral) < (:moment, :referral)",
            new InboxPlace(null, After.NEVER, After.NO_ID));

    private final String by;
    private final String goesOn;
    private final InboxPlace begin;

    InboxOrder(String by, String goesOn, InboxPlace begin) {
        this.by = by;
        this.goesOn = goesOn;
        this.begin = begin;
    }

    /** What still waits for an answer is read by what it waits for, all else by when it was asked. */
    static InboxOrder of(@Nullable State state) {
        return state == State.ASKED || state == State.ACKNOWLEDGED ? MOST_PRESSING_FIRST : NEWEST_FIRST;
    }

    /** What it is ordered by. */
    String by() {
        return by;
    }

    /** The condition on what comes after a place. */
    String goesOn() {
        return goesOn;
    }

    /** Before the first. */
    InboxPlace begin() {
        return begin;
    }

    InboxPlace placeOf(InboxRow row) {
        return switch (this) {
            case MOST_PRESSING_FIRST -> new InboxPlace(row.urgency(), row.acknowledgeBy(), row.referral());
            case NEWEST_FIRST -> new InboxPlace(null, row.askedAt(), row.referral());
        };
    }
}

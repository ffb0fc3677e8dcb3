package nl.signaalketen.referral.web;

import java.util.Arrays;
import nl.signaalketen.platform.web.GivenFilters;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.referral.inbox.InboxPlace;
import nl.signaalketen.referral.inbox.InboxRow.State;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an inbox is asked for.
 *
 * @param state filter {@code state}, all where it is left out
 * @param after filter {@code after}, as the answer before gave it as {@code next}; none for the first page
 * @param limit filter {@code limit}, a hundred where it is left out
 */
record InboxFilters(@Nullable State state, @Nullable InboxPlace after, int limit) {

    private static final int MOST = 100;

    /** @throws InvalidInput naming every filter that is wrong or none here */
    static InboxFilters in(MultiValueMap<String, String> filters) {
        var asked = new GivenFilters(filters);
        var state = asked.<@Nullable State>one(
                "state", null, "is not one of " + Arrays.toString(State.values()), InboxFilters::state);
        var referrals = new InboxFilters(
                state,
                asked.<@Nullable InboxPlace>one(
                        "after",
                        null,
                        "is not the next of an answer to the same question",
                        text -> InboxPlace.parse(text, state)),
                asked.number("limit", MOST, MOST));
        asked.check();
        return referrals;
    }

    private static @Nullable State state(String text) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}

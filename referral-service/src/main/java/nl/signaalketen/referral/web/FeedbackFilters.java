package nl.signaalketen.referral.web;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.signaalketen.platform.web.After;
import nl.signaalketen.platform.web.GivenFilters;
import nl.signaalketen.platform.web.Ids;
import nl.signaalketen.platform.web.InvalidInput;
import org.springframework.util.MultiValueMap;

/**
 * What a list of feedback is asked for.
 *
 * @param signals filter {@code signal}, once for each: these alone. None where it is left out: then all are meant
 * @param after filter {@code after}, as the answer before gave it as {@code next}
 */
record FeedbackFilters(Set<UUID> signals, After after) {

    private static final String SIGNAL = "signal";
    private static final int MOST = 100;
    private static final Pattern ID = Pattern.compile(Ids.UUID, Pattern.CASE_INSENSITIVE);

    /**
     * @throws InvalidInput naming each signal that is no id by its place, as {@code signal/2}, and the filter itself where there are
     *     more than a hundred; any other filter too
     */
    static FeedbackFilters in(MultiValueMap<String, String> filters) {
        var asked = new GivenFilters(filters);
        var given = asked.all(SIGNAL);
        if (given.size() > MOST) {
            asked.isWrong(SIGNAL, "is given more than " + MOST + " times");
        }
        for (var place = 0; place < given.size(); place++) {
            if (!ID.matcher(given.get(place)).matches()) {
                asked.isWrong(SIGNAL + "/" + place, "is not the id of a signal");
            }
        }
        var after = after(asked);
        asked.check();
        return new FeedbackFilters(given.stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet()), after);
    }

    /**
     * Of a list that takes no other filter.
     *
     * @throws InvalidInput as above
     */
    static After after(MultiValueMap<String, String> filters) {
        var asked = new GivenFilters(filters);
        var after = after(asked);
        asked.check();
        return after;
    }

    private static After after(GivenFilters asked) {
        return asked.one("after", After.NOTHING, "is not the next of an answer", text -> After.parse(text, Ids.UUID));
    }
}

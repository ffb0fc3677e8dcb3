package nl.signaalketen.referral.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.signaalketen.platform.web.After;
import nl.signaalketen.platform.web.Ids;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;
import org.springframework.util.MultiValueMap;

/**
 * What a list of feedback is asked for.
 *
 * @param signals filter {@code signal}, once for each: these alone. None where it is left out: then all are meant
 * @param after filter {@code after}, as the answer before gave it as {@code next}
 */
record AskedFeedback(Set<UUID> signals, After after) {

    private static final String SIGNAL = "signal";
    private static final String AFTER = "after";
    private static final int MOST = 100;
    private static final Pattern ID = Pattern.compile(Ids.UUID, Pattern.CASE_INSENSITIVE);

    /**
     * @throws InvalidInput naming each signal that is no id by its place, as {@code signal/2}, and the filter itself where there are
     *     more than a hundred; any other filter too, which would else be taken for none
     */
    static AskedFeedback in(MultiValueMap<String, String> asked) {
        var given = asked.getOrDefault(SIGNAL, List.of());
        var wrong = unknown(asked, Set.of(SIGNAL, AFTER));
        if (given.size() > MOST) {
            wrong.add(new Wrong(SIGNAL, "is given more than " + MOST + " times"));
        }
        for (var place = 0; place < given.size(); place++) {
            if (!ID.matcher(given.get(place)).matches()) {
                wrong.add(new Wrong(SIGNAL + "/" + place, "is not the id of a signal"));
            }
        }
        var after = after(asked, wrong);
        refuse(wrong);
        return new AskedFeedback(given.stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet()), after);
    }

    /**
     * Of a list that takes no other filter.
     *
     * @throws InvalidInput as above
     */
    static After after(MultiValueMap<String, String> asked) {
        var wrong = unknown(asked, Set.of(AFTER));
        var after = after(asked, wrong);
        refuse(wrong);
        return after;
    }

    private static After after(MultiValueMap<String, String> asked, List<Wrong> wrong) {
        var given = asked.getOrDefault(AFTER, List.of());
        if (given.isEmpty()) {
            return After.NOTHING;
        }
        var after = given.size() == 1 ? After.parse(given.getFirst(), Ids.UUID) : null;
        if (after == null) {
            wrong.add(new Wrong(AFTER, "is not the next of an answer"));
            return After.NOTHING;
        }
        return after;
    }

    private static List<Wrong> unknown(MultiValueMap<String, String> asked, Set<String> known) {
        return asked.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new Wrong(name, "is not a filter here"))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void refuse(List<Wrong> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}

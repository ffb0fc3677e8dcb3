package nl.signaalketen.referral.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;
import org.springframework.util.MultiValueMap;

/** The signals that a list is asked about: filter {@code signal}, once for each. */
final class AskedSignals {

    private static final String NAME = "signal";
    private static final int MOST = 100;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private AskedSignals() {}

    /**
     * None where the filter is left out: then all are meant.
     *
     * @throws InvalidInput naming each that is no id by its place, as {@code signal/2}, and the filter itself where there are
     *     more than a hundred; any other filter too, which would else be taken for none
     */
    static Set<UUID> in(MultiValueMap<String, String> asked) {
        var given = asked.getOrDefault(NAME, List.of());
        var wrong = new ArrayList<Wrong>();
        asked.keySet().stream()
                .filter(name -> !name.equals(NAME))
                .forEach(name -> wrong.add(new Wrong(name, "is not a filter here")));
        if (given.size() > MOST) {
            wrong.add(new Wrong(NAME, "is given more than " + MOST + " times"));
        }
        for (var place = 0; place < given.size(); place++) {
            if (!ID.matcher(given.get(place)).matches()) {
                wrong.add(new Wrong(NAME + "/" + place, "is not the id of a signal"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return given.stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }
}

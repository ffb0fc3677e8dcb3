package nl.signaalketen.projections.register;

import java.util.Set;
import java.util.function.Function;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.Reference;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.signal.contract.Role;
import org.springframework.util.LinkedMultiValueMap;

/** What a zorgcoördinator of these regions asks of 2019. */
record Zorgcoordinator(String... regions) {

    Search registrations(String... filters) {
        return search(Sought::of, filters);
    }

    Search victims(String... filters) {
        return search(Sought::victims, filters);
    }

    private Search search(Function<Filters, Sought> reading, String... filters) {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.add("year", "2019");
        asked.add("scope", "NATIONAAL");
        for (var filter : filters) {
            var both = filter.split("=", 2);
            asked.add(both[0], both[1]);
        }
        var caller = new Caller("somebody", "some-agency", Set.of(Role.ZORGCOORDINATOR.name()), Set.of(regions));
        return Search.of(caller, Reference.regions(), new Filters(asked), reading);
    }
}

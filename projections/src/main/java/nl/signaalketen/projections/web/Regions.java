package nl.signaalketen.projections.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.signaalketen.signal.contract.Region;

/**
 * Regions of the chain, as data: those of today, or those of the day on which something was published.
 *
 * @param countries the country of each, by the code of the region and in the order of the codes
 */
public record Regions(@JsonValue Map<String, String> countries) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Regions {
        countries = Collections.unmodifiableMap(new TreeMap<>(countries));
    }

    public static Regions of(Collection<Region> all) {
        return new Regions(all.stream().collect(toMap(Region::code, Region::country)));
    }

    public Set<String> codes() {
        return countries.keySet();
    }

    /** The codes of all others. */
    public Set<String> without(Set<String> codes) {
        return codes().stream().filter(code -> !codes.contains(code)).collect(toUnmodifiableSet());
    }

    /** All regions of the countries in which the given ones lie. */
    public Set<String> ofTheSameCountries(Collection<String> codes) {
        var same = codes.stream()
                .filter(countries::containsKey)
                .map(countries::get)
                .toList();
        return countries.entrySet().stream()
                .filter(region -> same.contains(region.getValue()))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }
}

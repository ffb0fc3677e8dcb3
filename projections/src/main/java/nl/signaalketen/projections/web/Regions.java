package nl.signaalketen.projections.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.signaalketen.signal.contract.Region;

/** The regions of the chain, as data. */
public record Regions(List<Region> all) {

    public Set<String> codes() {
        return all.stream().map(Region::code).collect(Collectors.toUnmodifiableSet());
    }

    /** All regions of the countries in which the given ones lie. */
    public Set<String> ofTheSameCountries(Collection<String> codes) {
        var countries = all.stream()
                .filter(region -> codes.contains(region.code()))
                .map(Region::country)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(region -> countries.contains(region.country()))
                .map(Region::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package nl.signaalketen.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.contract.Region;
import tools.jackson.databind.json.JsonMapper;

/** Who is who in the chain, as the reference data says. */
final class Agencies {

    private static final List<Agency> AGENCIES = List.of(read("/reference/agencies.json", Agency[].class));
    private static final List<Region> REGIONS = List.of(read("/reference/regions.json", Region[].class));

    private Agencies() {}

    static Region region(String code) {
        return REGIONS.stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
    }

    static Set<String> regionsOf(String country) {
        return REGIONS.stream()
                .filter(region -> region.country().equals(country))
                .map(Region::code)
                .collect(Collectors.toSet());
    }

    static Set<String> kinds() {
        return AGENCIES.stream().map(Agency::kind).collect(Collectors.toSet());
    }

    /** Id of the agency of that kind that works for the region. */
    static String in(String region, String... kinds) {
        return AGENCIES.stream()
                .filter(agency -> agency.covers(region) && List.of(kinds).contains(agency.kind()))
                .findFirst()
                .map(Agency::id)
                .orElseThrow(() -> new IllegalStateException("No " + String.join(" or ", kinds) + " in " + region));
    }

    private static <T> T read(String name, Class<T> type) {
        try (var stream = Objects.requireNonNull(Agency.class.getResourceAsStream(name))) {
            return JsonMapper.shared().readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}

package nl.signaalketen.signal.contract;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who is who in the chain, and who answers for which place. Made of the two reference files, in their order. */
public final class Directory {

    private final List<Agency> agencies;
    private final Map<String, Agency> agencyById;
    private final Map<String, Region> regionByCode;
    private final Map<String, Region> regionByMunicipality;

    /** Reads the rows of a reference file. */
    @FunctionalInterface
    public interface ReferenceFile {

        /** @param name as {@code regions.json} */
        <T> List<T> rows(String name, Class<T> row);
    }

    /** @throws IllegalStateException where an id, a code or a municipality is there twice */
    public static Directory readFrom(ReferenceFile files) {
        return new Directory(files.rows("agencies.json", Agency.class), files.rows("regions.json", Region.class));
    }

    /** @throws IllegalStateException where an id, a code or a municipality is there twice */
    Directory(List<Agency> agencies, List<Region> regions) {
        this.agencies = List.copyOf(agencies);
        agencyById = agencies.stream().collect(toUnmodifiableMap(Agency::id, Function.identity()));
        regionByCode = regions.stream().collect(toUnmodifiableMap(Region::code, Function.identity()));
        regionByMunicipality = regions.stream()
                .flatMap(
                        region -> region.municipalities().stream().map(municipality -> Map.entry(municipality, region)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Optional<Agency> agency(String id) {
        return Optional.ofNullable(agencyById.get(id));
    }

    public Optional<Region> region(String code) {
        return Optional.ofNullable(regionByCode.get(code));
    }

    /** @param municipality CBS or NIS code; most municipalities of the two countries lie in no region of this chain */
    public Optional<Region> regionOf(String municipality) {
        return Optional.ofNullable(regionByMunicipality.get(municipality));
    }

    /**
     * The first agency of that kind for that place. The GEMEENTE is that of the municipality itself, and never a neighbour.
     *
     * @param municipality CBS or NIS code, where it is known
     */
    public Optional<Agency> agencyFor(String kind, String region, @Nullable String municipality) {
        return agencies.stream()
                .filter(agency -> agency.kind().equals(kind) && agency.covers(region))
                .filter(agency ->
                        agency.municipality() == null || agency.municipality().equals(municipality))
                .findFirst();
    }
}

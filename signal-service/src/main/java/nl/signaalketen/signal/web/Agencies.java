package nl.signaalketen.signal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.contract.Region;
import nl.signaalketen.signal.model.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may post, and which region screens what was observed where. */
@Component
public class Agencies {

    private final Map<String, Agency> agencies;
    private final Map<String, Region> regions;

    Agencies(ReferenceFiles files) {
        agencies = files.read("agencies.json", Agency.class).stream()
                .collect(Collectors.toMap(Agency::id, Function.identity()));
        regions = files.read("regions.json", Region.class).stream()
                .collect(Collectors.toMap(Region::code, Function.identity()));
    }

    public Optional<Agency> agency(String id) {
        return Optional.ofNullable(agencies.get(id));
    }

    /** Where it was, or nothing with what is wrong added to the list. */
    Optional<Place> place(@Nullable String municipality, @Nullable String region, List<Wrong> wrong) {
        if (municipality == null && region == null) {
            wrong.add(new Wrong(
                    "municipality", "is missing; name the municipality, or the region where it is not known"));
            return Optional.empty();
        }
        if (region != null && !regions.containsKey(region)) {
            wrong.add(new Wrong("region", "is not a known region"));
            return Optional.empty();
        }
        if (municipality == null) {
            return Optional.of(place(null, regions.get(region)));
        }
        var own = regions.values().stream()
                .filter(candidate -> candidate.municipalities().contains(municipality))
                .findFirst();
        if (own.isEmpty() && region == null) {
            wrong.add(
                    new Wrong("municipality", "lies in no region of this chain; name the region that must screen it"));
            return Optional.empty();
        }
        var screening = own.orElseGet(() -> regions.get(region));
        if (region != null && !screening.code().equals(region)) {
            wrong.add(new Wrong("region", "is not the region in which this municipality lies"));
        }
        return Optional.of(place(municipality, screening));
    }

    private static Place place(@Nullable String municipality, Region region) {
        return new Place(municipality, region.code(), region.country());
    }
}

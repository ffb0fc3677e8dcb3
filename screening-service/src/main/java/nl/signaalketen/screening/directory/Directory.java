package nl.signaalketen.screening.directory;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.contract.Region;
import org.springframework.stereotype.Component;

/** Who is who among regions and agencies. */
@Component
public final class Directory {

    private final Map<String, Region> regions;
    private final Map<String, Agency> agencies;

    Directory(ReferenceFiles files) {
        regions = files.read("regions.json", Region.class).stream()
                .collect(Collectors.toUnmodifiableMap(Region::code, Function.identity()));
        agencies = files.read("agencies.json", Agency.class).stream()
                .collect(Collectors.toUnmodifiableMap(Agency::id, Function.identity()));
    }

    public Optional<Region> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    /** The kind of the agency of that id; none where the agency is not known here. */
    public Optional<String> kindOf(String agency) {
        return Optional.ofNullable(agencies.get(agency)).map(Agency::kind);
    }
}

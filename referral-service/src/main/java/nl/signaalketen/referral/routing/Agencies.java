package nl.signaalketen.referral.routing;

import java.util.List;
import java.util.Optional;
import nl.signaalketen.signal.contract.Agency;
import org.jspecify.annotations.Nullable;

/** The agencies of the chain and where they work; data, in the order of the file. */
record Agencies(List<Agency> all) {

    /** The agency of that kind for that place. The GEMEENTE is that of the municipality itself, and never a neighbour. */
    Optional<Agency> find(String kind, String region, @Nullable String municipality) {
        return all.stream()
                .filter(agency -> agency.kind().equals(kind) && agency.covers(region))
                .filter(agency ->
                        agency.municipality() == null || agency.municipality().equals(municipality))
                .findFirst();
    }
}

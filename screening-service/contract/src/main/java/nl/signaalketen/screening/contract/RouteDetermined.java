package nl.signaalketen.screening.contract;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The screeningsoverleg has set the tracks of a casus; said anew, whole, each time something it says has changed (the
 * route, a consent, a classification, a signal), so that it holds all that routing needs. Source: NML 4.2, step 7.
 *
 * @param casus id, the key on the topic
 * @param signals the signals of the casus
 * @param movedTo country to which people or organisation moved across the border (R15)
 * @param receivingMunicipalities CBS or NIS codes of the municipalities to which they perhaps moved (R15)
 * @param tracks ZORG, STRAFRECHT, BESTUURLIJK, TOEZICHT
 * @param casusregisseur subject of the person who steers the casus
 * @param victims the possible victims and what they consent to
 */
public record RouteDetermined(
        String casus,
        List<String> signals,
        String region,
        @Nullable String municipality,
        String country,
        String exploitation,
        @Nullable String sector,
        boolean measuresPossible,
        @Nullable String movedTo,
        List<String> receivingMunicipalities,
        List<String> tracks,
        String casusregisseur,
        List<Victim> victims,
        String decidedBy,
        Instant decidedAt) {

    /** What was said before the receiving municipalities were asked for says none. */
    public RouteDetermined {
        receivingMunicipalities = Objects.requireNonNullElse(receivingMunicipalities, List.of());
    }

    /**
     * A possible victim as the route found them.
     *
     * @param classificatie the final one, else the provisional one; who is not classified yet is left out
     * @param minor whether the signal that named the victim says so, by age or otherwise
     * @param consent whether care may proceed: given, or not needed because the victim is a minor
     */
    public record Victim(String betrokkene, String person, String classificatie, boolean minor, boolean consent) {}
}

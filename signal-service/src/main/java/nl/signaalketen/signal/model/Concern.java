package nl.signaalketen.signal.model;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What worries whoever did a controle.
 *
 * @param acute whether the reporter holds it for acute
 * @param measuresPossible whether measures at the premises are possible
 * @param movedTo country to which people or organisation moved across the border
 * @param receivingMunicipalities CBS or NIS codes of the municipalities to which they perhaps moved
 * @param narrative number of the narrative in the vault
 */
public record Concern(
        Exploitation exploitation,
        boolean acute,
        boolean measuresPossible,
        @Nullable String movedTo,
        List<String> receivingMunicipalities,
        @Nullable UUID narrative) {

    /** Facts of before the receiving municipalities were asked for hold none. */
    public Concern {
        receivingMunicipalities = Objects.requireNonNullElse(receivingMunicipalities, List.of());
    }
}

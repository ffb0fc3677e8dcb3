package nl.signaalketen.signal.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency reports. Source: NML 4.2, step 1.
 *
 * @param controle the controle it follows from
 * @param acute whether the reporter holds it for acute
 * @param measuresPossible whether measures at the premises are possible
 * @param movedTo country to which people or organisation moved across the border
 * @param receivingMunicipalities CBS or NIS codes of the municipalities to which they perhaps moved
 * @param narrative number of the narrative in the vault
 */
public record SignalReport(
        Origin origin,
        @Nullable ControleId controle,
        LocalDate observedOn,
        Place place,
        Exploitation exploitation,
        @Nullable WorkplaceSector sector,
        List<Indicator> indicators,
        boolean acute,
        boolean measuresPossible,
        @Nullable String movedTo,
        List<String> receivingMunicipalities,
        List<ConcernedPerson> persons,
        @Nullable UUID narrative) {

    /** Facts of before the receiving municipalities were asked for hold none. */
    public SignalReport {
        receivingMunicipalities = Objects.requireNonNullElse(receivingMunicipalities, List.of());
    }
}

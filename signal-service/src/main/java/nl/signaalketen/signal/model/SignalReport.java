package nl.signaalketen.signal.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency reports. Source: NML 4.2, step 1.
 *
 * @param controle the controle it follows from
 * @param acute whether the reporter holds it for acute
 * @param measuresPossible whether measures at the premises are possible
 * @param movedTo country to which people or organisation moved across the border
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
        List<ConcernedPerson> persons,
        @Nullable UUID narrative) {}

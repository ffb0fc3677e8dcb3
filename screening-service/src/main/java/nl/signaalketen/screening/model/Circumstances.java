package nl.signaalketen.screening.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a signal, and so a casus, is about as far as routing needs to know.
 *
 * @param municipality CBS or NIS code
 * @param movedTo country to which people or organisation moved
 * @param receivingMunicipalities CBS or NIS codes of the municipalities to which they perhaps moved
 */
public record Circumstances(
        Code region,
        @Nullable Code municipality,
        Code country,
        Code exploitation,
        @Nullable Code sector,
        boolean measuresPossible,
        @Nullable Code movedTo,
        List<Code> receivingMunicipalities) {

    static final Code UNKNOWN = new Code("ONBEKEND");

    /** Facts of before the receiving municipalities were asked for hold none. */
    public Circumstances {
        receivingMunicipalities = Objects.requireNonNullElse(receivingMunicipalities, List.of());
    }

    /** A further signal fills in what was not known; what was known stays. */
    Circumstances and(Circumstances further) {
        return new Circumstances(
                region,
                known(municipality, further.municipality),
                country,
                exploitation.equals(UNKNOWN) ? further.exploitation : exploitation,
                known(sector, further.sector),
                measuresPossible || further.measuresPossible,
                known(movedTo, further.movedTo),
                Stream.concat(receivingMunicipalities.stream(), further.receivingMunicipalities.stream())
                        .distinct()
                        .toList());
    }

    private static @Nullable Code known(@Nullable Code first, @Nullable Code second) {
        return first != null ? first : second;
    }
}

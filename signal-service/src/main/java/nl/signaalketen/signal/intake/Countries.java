package nl.signaalketen.signal.intake;

import static nl.signaalketen.signal.intake.Fields.text;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.signaalketen.platform.web.Wrong;
import tools.jackson.databind.JsonNode;

/** The countries of ISO 3166-1 alpha-2, as the platform knows them. */
final class Countries {

    private static final Set<String> ALL = Set.of(Locale.getISOCountries());
    private static final Set<String> NO_COUNTRY = Set.of("STATELOOS", "ONBEKEND");

    private Countries() {}

    static Stream<Wrong> wrongCountry(JsonNode object, String field) {
        return text(object, field)
                .filter(code -> !ALL.contains(code))
                .map(code -> new Wrong(field, "must be a country of ISO 3166-1 alpha-2"))
                .stream();
    }

    static Stream<Wrong> wrongNationality(JsonNode object, String field) {
        return text(object, field)
                .filter(code -> !ALL.contains(code) && !NO_COUNTRY.contains(code))
                .map(code -> new Wrong(field, "must be a country of ISO 3166-1 alpha-2, STATELOOS or ONBEKEND"))
                .stream();
    }
}

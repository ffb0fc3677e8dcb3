package nl.signaalketen.signal.intake;

import static nl.signaalketen.signal.intake.Fields.text;

import java.util.stream.Stream;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.signal.contract.Countries;
import tools.jackson.databind.JsonNode;

/** Two capitals are not a country yet. */
final class CountryMeaning {

    private CountryMeaning() {}

    static Stream<Wrong> wrongCountry(JsonNode object, String field) {
        return text(object, field)
                .filter(code -> !Countries.isCountry(code))
                .map(code -> new Wrong(field, "must be a country of ISO 3166-1 alpha-2"))
                .stream();
    }

    static Stream<Wrong> wrongNationality(JsonNode object, String field) {
        return text(object, field)
                .filter(code -> !Countries.isNationality(code))
                .map(code -> new Wrong(field, "must be a country of ISO 3166-1 alpha-2, STATELOOS or ONBEKEND"))
                .stream();
    }
}

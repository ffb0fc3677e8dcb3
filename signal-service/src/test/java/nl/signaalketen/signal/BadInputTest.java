package nl.signaalketen.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a post, and how it is said. */
class BadInputTest extends NothingIsKept {

    @Test
    void one_answer_names_all_that_is_wrong_in_form_in_meaning_and_in_text() {
        var signal = school().post("/v1/signals", AllWrong.SIGNAL);
        var controle = school().post("/v1/controles", AllWrong.CONTROLE);

        assertThat(signal.status()).isEqualTo(400);
        assertThat(signal.wrongFields()).containsExactlyInAnyOrder(AllWrong.WRONG_IN_SIGNAL);
        assertThat(controle.status()).isEqualTo(400);
        assertThat(controle.wrongFields()).containsExactlyInAnyOrder(AllWrong.WRONG_IN_CONTROLE);
    }

    @ParameterizedTest
    @CsvSource({
        "observedOn, 2026-02-30, 'must be a day of the calendar, as YYYY-MM-DD'",
        "observedOn, 1999-12-31, must not be before 2000-01-01",
        "movedTo, XX, must be a country of ISO 3166-1 alpha-2",
        "birthDate, 1899-12-31, must not be before 1900-01-01",
        "birthDate, 2026-03-03, must not be after the day of the observation",
        "birthDate, 2999-01-01, must not be in the future",
        "nationality, ZZ, 'must be a country of ISO 3166-1 alpha-2, STATELOOS or ONBEKEND'"
    })
    void what_is_wrong_is_said_with_what_would_be_right(String field, String value, String problem) {
        var answer = school().post("/v1/signals", signalWith(field, value));

        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(wrong -> wrong.get("problem").asString()))
                .contains(problem);
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 120})
    void an_age_that_contradicts_the_birth_date_is_refused_with_both_named(int age) {
        assertThat(school().post("/v1/signals", bornInMay2009(age)).wrongFields())
                .containsExactlyInAnyOrder("persons/0/age", "persons/0/birthDate");
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17})
    void an_age_of_any_day_since_it_was_seen_goes_with_the_birth_date(int age) {
        var elsewhere = bornInMay2009(age).replace("\"acute\": false", "\"region\": \"ATLANTIS\"");
        assertThat(school().post("/v1/signals", elsewhere).wrongFields()).containsExactly("region");
    }

    private static String bornInMay2009(int age) {
        return aSignal(newReference()).replace("\"birthDate\": \"2009-05-06\"", """
                "birthDate": "2009-05-06", "age": %d""".formatted(age));
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        var answer = school().post("/v1/signals", """
                {"observedOn": "31-12-2026", "municipality": "Venlo", "exploitation": "IETS", "colour": "red",
                 "persons": [{"sex": "female", "age": 300}]}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.wrongFields())
                .containsExactlyInAnyOrder(
                        "reference",
                        "observedOn",
                        "municipality",
                        "exploitation",
                        "colour",
                        "persons/0/sex",
                        "persons/0/age");
    }

    @Test
    void a_day_in_the_future_and_an_unknown_region_are_named_together() {
        var answer = school().post("/v1/signals", """
                {"reference": "R1", "observedOn": "2999-01-01", "region": "ATLANTIS"}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongFields()).containsExactlyInAnyOrder("observedOn", "region");
    }

    @Test
    void a_municipality_is_screened_by_its_own_region_and_by_no_other() {
        var answer = school().post("/v1/signals", """
                {"reference": "R1", "observedOn": "2026-01-01", "municipality": "GM0983", "region": "BRUSSEL"}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongFields()).containsExactly("region");
    }

    @Test
    void what_was_sent_is_not_repeated_by_a_refusal() {
        assertThat(school().get("/v1/signals/Zestien").body())
                .contains("\"signal\"")
                .doesNotContain("\"Zestien\"");
        assertThat(school().post("/v1/signals", "Zestien").body()).doesNotContain("Zestien");
        assertThat(school().post("/v1/signals", "{\"reference\": Zestien}").body())
                .doesNotContain("Zestien");
    }

    @Test
    void a_reference_in_words_is_refused_since_words_may_name_somebody() {
        assertThat(school().post("/v1/signals", aSignal("dossier Jansen")).wrongFields())
                .containsExactly("reference");
    }

    @Test
    void text_that_is_no_text_is_refused() {
        var nul = aSignal(newReference()).replace("nieuwe", "\\u0000");
        var half = aSignal(newReference()).replace("nieuwe", "\\ud800");

        assertThat(school().post("/v1/signals", nul).wrongFields()).containsExactly("narrative");
        assertThat(school().post("/v1/signals", half).wrongFields()).containsExactly("narrative");
    }

    private static String signalWith(String field, String value) {
        var said = "\"%s\": \"%s\"".formatted(field, value);
        return switch (field) {
            case "observedOn" -> aSignal("R").replace("\"observedOn\": \"2026-03-02\"", said);
            case "birthDate" -> aSignal("R").replace("\"birthDate\": \"2009-05-06\"", said);
            case "nationality" -> aSignal("R").replace("\"nationality\": \"NL\"", said);
            default -> aSignal("R").replace("\"acute\": false", said);
        };
    }
}

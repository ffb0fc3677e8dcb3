package nl.signaalketen.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is refused, how it is said, and that nothing of it is kept. */
class BadInputTest extends RunningSignalService {

    @Autowired
    JdbcClient database;

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

    @Test
    void a_body_of_five_megabytes_is_refused_before_it_is_read() {
        assertThat(school().post("/v1/signals", aSignal("R").replace("nieuwe", "x".repeat(5_000_000)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void a_body_that_is_no_json_is_refused() {
        assertThat(school().post("/v1/signals", "geen json").status()).isEqualTo(400);
        assertThat(school().post("/v1/signals", "{\"reference\": \"a\", \"reference\": \"b\"}")
                        .status())
                .isEqualTo(400);
        assertThat(school().post("/v1/signals", "").status()).isEqualTo(400);
        assertThat(school().post("/v1/signals", "[]").status()).isEqualTo(400);
    }

    @Test
    void without_a_token_nothing_is_answered() {
        var answer = stranger().post("/v1/signals", aSignal("R"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void who_may_not_report_finds_nothing() {
        assertThat(as("regie", "vt-nml", "KETENREGISSEUR")
                        .post("/v1/signals", aSignal("R"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void another_agencys_signal_looks_like_one_that_does_not_exist() {
        var signal = school().post("/v1/signals", aSignal(newReference()))
                .json()
                .get("signal")
                .asString();
        var hotel = as("hotel", "hotel-venlo", "MELDER");

        var foreign = hotel.get("/v1/signals/" + signal);
        var absent = hotel.get("/v1/signals/00000000-0000-0000-0000-000000000000");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.body().replace(signal, ""))
                .isEqualTo(absent.body().replace("00000000-0000-0000-0000-000000000000", ""));
    }

    @Test
    void nothing_of_what_is_refused_is_kept() {
        var before = stored();
        school().post("/v1/signals", aSignal(newReference()).replace("\"V\"", "\"female\""));
        school().post("/v1/signals", aSignal(newReference()).replace("GM0957", "GM9999"));

        assertThat(stored()).isEqualTo(before);
    }

    private String stored() {
        return database.sql(
                        "select (select count(*) from domainevententry) || '/' || (select count(*) from vault.keyset)")
                .query(String.class)
                .single();
    }
}

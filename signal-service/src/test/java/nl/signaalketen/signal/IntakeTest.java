package nl.signaalketen.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.signaalketen.signal.contract.SignalTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agency posts over REST. */
class IntakeTest extends RunningSignalService {

    @Test
    void a_signal_is_answered_with_how_urgent_it_is_and_why() {
        var answer = school().post("/v1/signals", aSignal(newReference()));

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().get("urgency").asString()).isEqualTo("HARD");
        assertThat(answer.json().get("ruleVersion").asString()).isEqualTo("triage/2019-01-01");
        assertThat(answer.json().get("rules").toString()).isEqualTo("[\"T4-minderjarig-en-seksuele-uitbuiting\"]");
    }

    @Test
    void a_signal_that_no_rule_makes_hard_is_zacht() {
        var zacht = aSignal(newReference()).replace("2009-05-06", "1999-05-06");

        assertThat(school().post("/v1/signals", zacht).json().get("urgency").asString())
                .isEqualTo("ZACHT");
    }

    @Test
    void what_the_reporter_holds_for_acute_is_hard() {
        var acute = aSignal(newReference())
                .replace("2009-05-06", "1999-05-06")
                .replace("\"acute\": false", "\"acute\": true");

        assertThat(school().post("/v1/signals", acute).json().get("urgency").asString())
                .isEqualTo("HARD");
    }

    @Test
    void what_was_met_with_a_possible_victim_weighs_as_what_was_met_at_large() {
        assertThat(rules(aSignal(newReference())
                        .replace("\"birthDate\": \"2009-05-06\"", "\"indicators\": [\"LEVEN_IN_GEVAAR\"]")))
                .isEqualTo("[\"T2-leven-in-gevaar\"]");
    }

    @Test
    void what_was_met_with_a_suspect_makes_no_signal_hard() {
        assertThat(rules(aSignal(newReference())
                        .replace(
                                "\"birthDate\": \"2009-05-06\"",
                                "\"role\": \"VERDACHTE\", \"indicators\": [\"LEVEN_IN_GEVAAR\", \"MINDERJARIG\"]")))
                .isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"residence\": \"AMV_NBMV\"", "\"indicators\": [\"MINDERJARIG\"]", "\"age\": 17"})
    void a_child_is_a_child_though_nobody_knows_the_day_of_birth(String said) {
        assertThat(rules(aSignal(newReference()).replace("\"birthDate\": \"2009-05-06\"", said)))
                .isEqualTo("[\"T4-minderjarig-en-seksuele-uitbuiting\"]");
    }

    @Test
    void the_same_reference_twice_is_one_signal_with_the_same_receipt() {
        var signal = aSignal(newReference());

        var first = school().post("/v1/signals", signal);
        var second = school().post("/v1/signals", signal);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
    }

    @Test
    void a_reference_that_was_used_for_something_else_is_refused_and_the_first_stands() {
        var reference = newReference();
        var signal = aSignal(reference);
        var first = school().post("/v1/signals", signal);

        var refused = school().post("/v1/signals", signal.replace("GM0957", "GM0988"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).doesNotContain(reference);
        assertThat(school().get("/v1/signals/" + first.json().get("signal").asString())
                        .json())
                .isEqualTo(first.json());
    }

    @Test
    void two_agencies_may_use_the_same_reference() {
        var signal = aSignal(newReference());

        var one = school().post("/v1/signals", signal).json().get("signal");
        var other = as("hotel", "hotel-venlo", "MELDER")
                .post("/v1/signals", signal)
                .json()
                .get("signal");

        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void a_controle_with_a_checklist_gives_rise_to_a_signal() {
        var receipt = as("toezicht", "gemeente-maasgouw", "MELDER")
                .post("/v1/controles", aControle(newReference()))
                .json();

        await().untilAsserted(() -> assertThat(as("toezicht", "gemeente-maasgouw", "MELDER")
                        .get("/v1/signals/" + receipt.get("signal").asString())
                        .status())
                .isEqualTo(200));
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
    void a_controle_says_to_which_municipalities_the_workers_perhaps_left() {
        var signal = as("toezicht", "gemeente-maasgouw", "MELDER")
                .post("/v1/controles", aControle(newReference()))
                .json()
                .get("signal")
                .asString();

        await().untilAsserted(() -> assertThat(Topics.read(SignalTopics.SIGNALS))
                .anyMatch(said -> said.contains("\"signal\":\"" + signal)
                        && said.contains("\"receivingMunicipalities\":[\"NIS72041\",\"NIS72042\"]")));
    }

    @Test
    void what_is_said_to_others_names_nobody() {
        var reference = newReference();
        var signal = school().post("/v1/signals", aSignal(reference))
                .json()
                .get("signal")
                .asString();

        await().untilAsserted(
                        () -> assertThat(Topics.read(SignalTopics.SIGNALS)).anyMatch(said -> said.contains(signal)));
        assertThat(Topics.read(SignalTopics.SIGNALS))
                .noneMatch(said -> said.contains(reference)
                        || said.contains("Zestien")
                        || said.contains("12345678")
                        || said.contains("2009-05-06")
                        || said.contains("oudere vriend"));
    }

    private String rules(String signal) {
        return school().post("/v1/signals", signal).json().get("rules").toString();
    }
}

package nl.signaalketen.screening;

import static nl.signaalketen.screening.Examples.reported;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import nl.signaalketen.screening.model.Classificatie;
import nl.signaalketen.screening.model.Classification;
import nl.signaalketen.screening.model.Outcome;
import nl.signaalketen.screening.model.Weighing;
import nl.signaalketen.signal.contract.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is answered, and how a bad wish is. */
class EdgeTest extends RunningScreening {

    @Test
    void who_may_not_gets_the_answer_of_who_asks_for_nothing() {
        var path = "/regions/GELDERLAND_ZUID/agenda";
        assertThat(Stream.of(
                                token("eva", "avim-oost", "GELDERLAND_ZUID", Role.MELDER),
                                token("eva", "avim-oost", "NOORD_LIMBURG", Role.SCREENING_PARTNER),
                                token("eva", "kmar", "GELDERLAND_ZUID", Role.SCREENING_PARTNER))
                        .map(token -> service.get(token, path).status()))
                .containsOnly(404);
        var partner = token("eva", "avim-oost", "GELDERLAND_ZUID", Role.SCREENING_PARTNER);
        assertThat(service.get(partner, path).status()).isEqualTo(200);
        assertThat(service.get(partner, "/casussen/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void a_bad_body_hears_of_every_wrong_field() {
        var region = "LIMBURG";
        var partner = token("fons", "rsz", region, Role.SCREENING_PARTNER);
        var signal = reported(region);
        topics.say(signal);
        var meeting =
                agendaWith(partner, region, signal.signal()).get("meeting").asString();

        var refused = service.post(partner, "/meetings/" + meeting + "/weighings", """
                {"signal": "x", "outcome": "GEEN_MENSENHANDEL", "casus": "%s", "note": "Jan"}""".formatted(UUID.randomUUID()));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("signal", "reason", "casus", "note");
    }

    @ParameterizedTest
    @CsvSource({
        "GEEN_MENSENHANDEL, CONCREET_GENOEG",
        "AANVULLEN_EN_AANHOUDEN, CONCREET_GENOEG",
        "GEEN_MENSENHANDEL, WACHT_OP_ANTWOORD",
        "CASUS, GEEN_AANWIJZINGEN",
        "CASUS, ONVOLDOENDE_INFORMATIE",
        "CASUS, ZORGFRAUDE"
    })
    void a_weighing_whose_reason_contradicts_its_outcome_is_refused_with_both_named(String outcome, String reason) {
        var partner = token("fons", "rsz", "LIMBURG", Role.SCREENING_PARTNER);

        var refused = service.post(partner, "/meetings/" + UUID.randomUUID() + "/weighings", """
                {"signal": "%s", "outcome": "%s", "reason": "%s"}""".formatted(
                        UUID.randomUUID(), outcome, reason));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("outcome", "reason");
        assertThat(refused.body().get("errors").findValuesAsString("problem"))
                .containsExactlyInAnyOrder(
                        "does not go with the reason " + reason, "does not go with the outcome " + outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VERMOEDELIJK", "DAADWERKELIJK"})
    void who_is_held_for_a_victim_without_any_indication_is_not_classified_and_both_fields_are_named(String said) {
        var refused = service.post(
                token("anna", "vt-nml", "MIDDEN_LIMBURG", Role.SCREENING_PARTNER),
                "/casussen/%s/betrokkenen/%s/classifications".formatted(UUID.randomUUID(), UUID.randomUUID()),
                """
                {"classificatie": "%s", "stage": "VOORLOPIG", "reason": "GEEN_AANWIJZINGEN", "indicators": []}""".formatted(said));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("classificatie", "reason");
    }

    @Test
    void nothing_demonstrable_may_still_be_a_risk() {
        assertThat(Classification.Reason.GEEN_AANWIJZINGEN.goesWith(Classificatie.POTENTIEEL))
                .isTrue();
        assertThat(Weighing.Reason.GEEN_AANWIJZINGEN.goesWith(Outcome.GEEN_MENSENHANDEL))
                .isTrue();
    }
}

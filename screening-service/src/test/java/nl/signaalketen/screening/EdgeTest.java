package nl.signaalketen.screening;

import static java.util.stream.Collectors.joining;
import static nl.signaalketen.screening.Examples.reported;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
    @CsvSource(delimiter = '|', textBlock = """
            GEEN_MENSENHANDEL      | CONCREET_GENOEG        | CASUS
            AANVULLEN_EN_AANHOUDEN | CONCREET_GENOEG        | CASUS
            GEEN_MENSENHANDEL      | WACHT_OP_ANTWOORD      | AANVULLEN_EN_AANHOUDEN
            CASUS                  | GEEN_AANWIJZINGEN      | AANVULLEN_EN_AANHOUDEN, ANDER_FENOMEEN, GEEN_MENSENHANDEL
            CASUS                  | ONVOLDOENDE_INFORMATIE | AANVULLEN_EN_AANHOUDEN, ANDER_FENOMEEN, GEEN_MENSENHANDEL
            GEEN_MENSENHANDEL      | SAMENHANG_MET_CASUS    | CASUS, AANVULLEN_EN_AANHOUDEN
            ANDER_FENOMEEN         | SAMENHANG_MET_CASUS    | CASUS, AANVULLEN_EN_AANHOUDEN
            CASUS                  | ZORGFRAUDE             | AANVULLEN_EN_AANHOUDEN, ANDER_FENOMEEN, GEEN_MENSENHANDEL""")
    void a_weighing_whose_reason_contradicts_its_outcome_is_refused_with_both_named_and_what_would_go(
            String outcome, String reason, String outcomes) {
        var partner = token("fons", "rsz", "LIMBURG", Role.SCREENING_PARTNER);

        var refused = service.post(partner, "/meetings/" + UUID.randomUUID() + "/weighings", """
                {"signal": "%s", "outcome": "%s", "reason": "%s"}""".formatted(
                        UUID.randomUUID(), outcome, reason));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("outcome", "reason");
        var reasons = Arrays.stream(Weighing.Reason.values())
                .filter(one -> one.goesWith(Outcome.valueOf(outcome)))
                .map(Enum::name)
                .collect(joining(", "));
        assertThat(refused.body().get("errors").findValuesAsString("problem"))
                .containsExactlyInAnyOrder(
                        "does not go with the reason %s; these do: %s".formatted(reason, outcomes),
                        "does not go with the outcome %s; these do: %s".formatted(outcome, reasons));
    }

    @Test
    void a_signal_that_belongs_with_a_casus_names_it_and_opens_none() {
        var partner = token("fons", "rsz", "LIMBURG", Role.SCREENING_PARTNER);
        var weighings = "/meetings/" + UUID.randomUUID() + "/weighings";
        var weighing = """
                {"signal": "%s", "outcome": "%s", "reason": "SAMENHANG_MET_CASUS"}""";

        var refused = service.post(partner, weighings, weighing.formatted(UUID.randomUUID(), "CASUS"));
        var heldOver =
                service.post(partner, weighings, weighing.formatted(UUID.randomUUID(), "AANVULLEN_EN_AANHOUDEN"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsString("field")).containsExactly("casus");
        assertThat(heldOver.status()).as("there is no such meeting").isEqualTo(404);
    }

    @Test
    void who_is_classified_on_indicators_has_one_at_least_and_both_fields_are_named() {
        var partner = token("anna", "vt-nml", "MIDDEN_LIMBURG", Role.SCREENING_PARTNER);
        var classifications =
                "/casussen/%s/betrokkenen/%s/classifications".formatted(UUID.randomUUID(), UUID.randomUUID());
        var classification = """
                {"classificatie": "VERMOEDELIJK", "stage": "VOORLOPIG", "reason": "%s", "indicators": []}""";

        var refused = service.post(partner, classifications, classification.formatted("INDICATOREN"));
        var statement = service.post(partner, classifications, classification.formatted("VERKLARING_BETROKKENE"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("indicators", "reason");
        assertThat(statement.status()).as("there is no such casus").isEqualTo(404);
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

package nl.signaalketen.referral;

import static nl.signaalketen.referral.Examples.NOW;
import static nl.signaalketen.referral.Examples.adult;
import static nl.signaalketen.referral.Examples.route;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.signaalketen.referral.Examples.ASignal;
import nl.signaalketen.referral.RunningService.Answer;
import nl.signaalketen.referral.contract.ReferralTopics;
import nl.signaalketen.screening.contract.RouteDetermined;
import nl.signaalketen.screening.contract.ScreeningTopics;
import nl.signaalketen.screening.contract.SignalWeighed;
import nl.signaalketen.signal.contract.SignalTopics;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReferralServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String AVIM = worksFor("avim-limburg", "SCREENING_PARTNER", "NOORD_LIMBURG");
    private static final String VEILIG_THUIS = worksFor("vt-nml", "AANDACHTSFUNCTIONARIS", "NOORD_LIMBURG");
    private static final String HOTEL = worksFor("hotel-venlo", "AANDACHTSFUNCTIONARIS", "NOORD_LIMBURG");
    private static final String ZVH = worksFor("zvh-nl", "PROCESREGISSEUR", "NOORD_LIMBURG");

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.on(Testbed.freshDatabase());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_hard_signal_is_in_the_inboxes_of_avim_and_veilig_thuis() {
        var signal = reported(ASignal.hard(newId()));
        var atAvim = theOne(AVIM, "signal", signal);
        var atVeiligThuis = theOne(VEILIG_THUIS, "signal", signal);
        assertThat(atAvim.path("track").asString()).isEqualTo("STRAFRECHT");
        assertThat(atAvim.path("state").asString()).isEqualTo("ASKED");
        assertThat(atAvim.path("rules").toString()).isEqualTo("[\"R1-avim\"]");
        assertThat(atVeiligThuis.path("track").asString()).isEqualTo("ZORG");
    }

    @Test
    void the_same_signal_again_is_no_news() {
        var signal = ASignal.hard(newId());
        var event = UUID.randomUUID().toString();
        service.hears(SignalTopics.SIGNALS, signal.id(), signal.reported(), event);
        var referral = theOne(AVIM, "signal", signal.id()).path("referral").asString();

        service.hears(SignalTopics.SIGNALS, signal.id(), signal.reported(), event);
        service.hears(SignalTopics.SIGNALS, signal.id(), signal.reported());
        var later = reported(ASignal.hard(newId()));
        theOne(AVIM, "signal", later);

        theOne(AVIM, "signal", signal.id());
        assertThat(service.database()
                        .sql("select count(*) from DomainEventEntry where aggregateIdentifier = ?")
                        .param(referral)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_agency_that_is_asked_acknowledges_accepts_and_completes() {
        var referral = asked(AVIM, ASignal.hard(newId()));
        assertThat(service.post(referral + "/acknowledgement", AVIM, "").text("state"))
                .isEqualTo("ACKNOWLEDGED");
        assertThat(service.post(referral + "/acceptance", AVIM, "").text("state"))
                .isEqualTo("ACCEPTED");
        assertThat(service.post(referral + "/acceptance", AVIM, "").status()).isEqualTo(200);
        assertThat(service.post(referral + "/declination", AVIM, "{\"reason\": \"ANDERS\"}")
                        .status())
                .isEqualTo(409);
        var done = service.post(referral + "/completion", AVIM, "{\"outcome\": \"ONDERZOEK_GESTART\"}");
        assertThat(done.text("state")).isEqualTo("COMPLETED");
        assertThat(done.text("outcome")).isEqualTo("ONDERZOEK_GESTART");
        assertThat(service.get("/v1/referrals?state=COMPLETED", AVIM).all())
                .extracting(row -> "/v1/referrals/" + row.path("referral").asString())
                .contains(referral);
    }

    @Test
    void another_agency_sees_nothing_and_answers_nothing() {
        var referral = asked(AVIM, ASignal.hard(newId()));
        var melder = worksFor("avim-limburg", "MELDER", "NOORD_LIMBURG");
        assertThat(service.get(referral, VEILIG_THUIS).status()).isEqualTo(404);
        assertThat(service.get(referral, melder).status()).isEqualTo(404);
        assertThat(service.get(referral, "").status()).isEqualTo(401);
        assertThat(service.post(referral + "/acceptance", VEILIG_THUIS, "").status())
                .isEqualTo(404);
        assertThat(service.get(referral, AVIM).text("state")).isEqualTo("ASKED");
    }

    @Test
    void a_wrong_body_is_answered_with_every_wrong_field() {
        var referral = asked(AVIM, ASignal.hard(newId()));
        var answer =
                service.post(referral + "/declination", AVIM, "{\"reason\": \"GEEN_ZIN\", \"because\": \"of a name\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").values())
                .extracting(wrong -> wrong.path("field").asString())
                .containsExactlyInAnyOrder("reason", "because");
    }

    @Test
    void a_belgian_route_goes_to_the_centre_for_who_consents_and_once_to_the_magistrate() {
        var casus = newId();
        var surya = worksFor("surya", "AANDACHTSFUNCTIONARIS", "NAMEN_LUXEMBURG");
        var auditoraat = worksFor("arbeidsauditoraat", "AANDACHTSFUNCTIONARIS", "NAMEN_LUXEMBURG");
        determined(route(
                casus,
                "NAMEN_LUXEMBURG",
                null,
                "BE",
                "ARBEIDSUITBUITING",
                List.of("ZORG", "STRAFRECHT"),
                adult("b1-" + casus, true),
                adult("b2-" + casus, false),
                adult("b3-" + casus, true)));
        theOne(auditoraat, "casus", casus);
        assertThat(inbox(surya, "casus", casus))
                .extracting(row -> row.path("betrokkene").asString())
                .containsExactlyInAnyOrder("b1-" + casus, "b3-" + casus);

        determined(route(
                casus,
                "NAMEN_LUXEMBURG",
                null,
                "BE",
                "ARBEIDSUITBUITING",
                List.of("ZORG", "STRAFRECHT"),
                adult("b1-" + casus, true),
                adult("b2-" + casus, true),
                adult("b3-" + casus, true)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(inbox(surya, "casus", casus)).hasSize(3));
        theOne(auditoraat, "casus", casus);
    }

    @Test
    void what_euriec_accepts_reaches_the_partners_across_the_border() {
        var euriec = worksFor("euriec", "AANDACHTSFUNCTIONARIS", "MIDDEN_LIMBURG");
        var linne = ASignal.hard(newId()).in("MIDDEN_LIMBURG", "GM1641", "NL").movedTo("BE");
        var referral = asked(euriec, linne);
        service.post(referral + "/acceptance", euriec, "");
        for (var agency : List.of("ariec-limburg", "tsw")) {
            var across = theOne(worksFor(agency, "AANDACHTSFUNCTIONARIS", "LIMBURG"), "signal", linne.id());
            assertThat(across.path("region").asString()).isEqualTo("LIMBURG");
            assertThat(across.path("urgency").asString()).isEqualTo("HARD");
        }
    }

    @Test
    void the_municipalities_to_which_workers_perhaps_left_are_told_once_in_their_own_region() {
        var linne = ASignal.hard(newId()).in("MIDDEN_LIMBURG", "GM1641", "NL").perhapsTo("NIS72041", "NIS72042");
        reported(linne);
        reported(linne);
        for (var gemeente : List.of("gemeente-dilsen-stokkem", "gemeente-oudsbergen")) {
            var told = theOne(worksFor(gemeente, "AANDACHTSFUNCTIONARIS", "LIMBURG"), "signal", linne.id());
            assertThat(told.path("region").asString()).isEqualTo("LIMBURG");
            assertThat(told.path("rules").toString()).isEqualTo("[\"R15-gemeente\"]");
        }
    }

    @Test
    void the_reporter_hears_what_may_be_told_after_the_aandachtsfunctionaris() {
        var signal = reported(ASignal.hard(newId()).zacht());
        owedTo(HOTEL, signal);
        var toMelder = "/v1/feedback/" + signal + "/to-melder";
        var toAandachtsfunctionaris = "/v1/feedback/" + signal + "/to-aandachtsfunctionaris";
        var told = "{\"followUp\": \"OPGEPAKT_DOOR_PARTNERS\"}";
        assertThat(service.post(toMelder, HOTEL, told).status()).isEqualTo(409);
        assertThat(service.post(toAandachtsfunctionaris, HOTEL, told).status()).isEqualTo(404);
        var elsewhere = worksFor("zvh-zl", "PROCESREGISSEUR", "ZUID_LIMBURG");
        assertThat(service.post(toAandachtsfunctionaris, elsewhere, told).status())
                .isEqualTo(404);
        assertThat(service.post(toAandachtsfunctionaris, ZVH, told).text("toAandachtsfunctionaris"))
                .isEqualTo("OPGEPAKT_DOOR_PARTNERS");
        assertThat(service.post(toMelder, VEILIG_THUIS, told).status()).isEqualTo(404);
        assertThat(service.post(toMelder, HOTEL, told).text("toMelder")).isEqualTo("OPGEPAKT_DOOR_PARTNERS");
    }

    @Test
    void a_melder_does_not_see_what_the_aandachtsfunctionaris_was_told() {
        var signal = reported(ASignal.hard(newId()).zacht());
        var step = "/v1/feedback/" + signal + "/to-";
        owedTo(HOTEL, signal);
        service.post(step + "aandachtsfunctionaris", ZVH, "{\"followUp\": \"OPGEPAKT_DOOR_PARTNERS\"}");

        var melder = worksFor("hotel-venlo", "MELDER", "NOORD_LIMBURG");
        var both = Tokens.of("somebody", "hotel-venlo", List.of("MELDER", "AANDACHTSFUNCTIONARIS"), List.of());
        assertThat(owedTo(melder, signal).path("toAandachtsfunctionaris").asString(""))
                .isEmpty();
        assertThat(owedTo(melder, signal).path("aandachtsfunctionarisToldAt").asString(""))
                .isEmpty();
        assertThat(owedTo(both, signal).path("toAandachtsfunctionaris").asString(""))
                .isEqualTo("OPGEPAKT_DOOR_PARTNERS");

        service.post(step + "melder", HOTEL, "{\"followUp\": \"OPGEPAKT_DOOR_PARTNERS\"}");
        assertThat(owedTo(melder, signal).path("toMelder").asString("")).isEqualTo("OPGEPAKT_DOOR_PARTNERS");
    }

    @Test
    void a_weighing_gives_feedback_its_terms_though_it_is_heard_before_the_report() {
        var signal = newId();
        service.hears(
                ScreeningTopics.SCREENING,
                signal,
                new SignalWeighed(
                        signal,
                        newId(),
                        "NOORD_LIMBURG",
                        "GEEN_MENSENHANDEL",
                        null,
                        "ONVOLDOENDE",
                        List.of(),
                        "ada",
                        NOW));
        await().atMost(PATIENCE)
                .until(() -> service.database()
                                .sql("select count(*) from feedback where signal = ?::uuid")
                                .param(signal)
                                .query(Integer.class)
                                .single()
                        == 1);
        reported(new ASignal(
                signal, "NOORD_LIMBURG", "GM0983", "NL", "ONBEKEND", "ZACHT", false, null, List.of(), List.of()));
        await().atMost(PATIENCE).untilAsserted(() -> {
            var owed = service.get("/v1/feedback", ZVH).all().stream()
                    .filter(row -> row.path("signal").asString().equals(signal))
                    .findFirst();
            assertThat(owed).hasValueSatisfying(row -> {
                assertThat(row.path("aandachtsfunctionarisBy").asString()).isEqualTo("2026-03-17T09:00:00Z");
                assertThat(row.path("melderBy").asString()).isEqualTo("2026-03-24T09:00:00Z");
            });
        });
    }

    @Test
    void the_chain_hears_what_was_asked_and_what_came_of_it() {
        var signal = ASignal.hard(newId());
        var referral = asked(AVIM, signal);
        service.post(referral + "/declination", AVIM, "{\"reason\": \"NIET_BEVOEGD\"}");
        var id = referral.substring("/v1/referrals/".length());
        try (var chain = new Topic(ReferralTopics.REFERRALS)) {
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(chain.typesOf(id))
                        .containsExactly("nl.signaalketen.ReferralAsked.v1", "nl.signaalketen.ReferralDeclined.v1");
                assertThat(chain.typesOf(signal.id())).containsExactly("nl.signaalketen.FeedbackOwed.v1");
            });
        }
    }

    private static JsonNode owedTo(String token, String signal) {
        return await().atMost(PATIENCE)
                .until(
                        () -> service.get("/v1/feedback", token).all().stream()
                                .filter(row -> row.path("signal").asString().equals(signal))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String worksFor(String agency, String role, String region) {
        return Tokens.of("somebody-of-" + agency, agency, List.of(role), List.of(region));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private static String reported(ASignal signal) {
        service.hears(SignalTopics.SIGNALS, signal.id(), signal.reported());
        return signal.id();
    }

    private static void determined(RouteDetermined route) {
        service.hears(ScreeningTopics.SCREENING, route.casus(), route);
    }

    private static String asked(String token, ASignal signal) {
        return "/v1/referrals/"
                + theOne(token, "signal", reported(signal)).path("referral").asString();
    }

    private static JsonNode theOne(String token, String origin, String id) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(inbox(token, origin, id)).hasSize(1));
        return inbox(token, origin, id).getFirst();
    }

    private static List<JsonNode> inbox(String token, String origin, String id) {
        Answer answer = service.get("/v1/referrals", token);
        assertThat(answer.status()).isEqualTo(200);
        return answer.all().stream()
                .filter(row -> row.path(origin).asString().equals(id))
                .toList();
    }
}

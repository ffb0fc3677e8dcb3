package nl.signaalketen.referral;

import static nl.signaalketen.referral.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import nl.signaalketen.referral.Examples.ASignal;
import nl.signaalketen.screening.contract.ScreeningTopics;
import nl.signaalketen.screening.contract.SignalWeighed;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What comes back to who reported, by when, and who sees it. */
class FeedbackServiceTest extends RunningReferrals {

    private static final String VEILIG_THUIS = worksFor("vt-nml", "AANDACHTSFUNCTIONARIS", "NOORD_LIMBURG");
    private static final String HOTEL = worksFor("hotel-venlo", "AANDACHTSFUNCTIONARIS", "NOORD_LIMBURG");
    private static final String ZVH = worksFor("zvh-nl", "PROCESREGISSEUR", "NOORD_LIMBURG");

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
        weighed(signal);
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
            assertThat(owed(ZVH, signal)).hasValueSatisfying(row -> {
                assertThat(row.path("aandachtsfunctionarisBy").asString()).isEqualTo("2026-03-17T09:00:00Z");
                assertThat(row.path("melderBy").asString()).isEqualTo("2026-03-24T09:00:00Z");
            });
        });
    }

    @Test
    void whoever_tells_next_finds_it_among_what_is_theirs_to_tell_once_a_meeting_was_done_with_it() {
        var waiting = reported(ASignal.hard(newId()).zacht());
        var signal = reported(ASignal.hard(newId()).zacht());
        var step = "/v1/feedback/" + signal + "/to-";
        var told = "{\"followUp\": \"OPGEPAKT_DOOR_PARTNERS\"}";
        weighed(signal);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(toTell(ZVH)).contains(signal).doesNotContain(waiting));
        assertThat(toTell(HOTEL)).doesNotContain(signal);
        assertThat(toTell(worksFor("zvh-zl", "PROCESREGISSEUR", "ZUID_LIMBURG")))
                .doesNotContain(signal);

        service.post(step + "aandachtsfunctionaris", ZVH, told);
        assertThat(toTell(ZVH)).doesNotContain(signal);
        assertThat(toTell(HOTEL)).contains(signal);

        service.post(step + "melder", HOTEL, told);
        assertThat(toTell(HOTEL)).doesNotContain(signal);
        assertThat(service.get("/v1/feedback/to-tell", worksFor("hotel-venlo", "MELDER", "NOORD_LIMBURG"))
                        .status())
                .isEqualTo(404);
    }

    private static void weighed(String signal) {
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
    }

    private static List<String> toTell(String token) {
        return service.get("/v1/feedback/to-tell", token)
                .body()
                .path("feedback")
                .valueStream()
                .map(row -> row.path("signal").asString())
                .toList();
    }

    private static JsonNode owedTo(String token, String signal) {
        return await().atMost(PATIENCE)
                .until(() -> owed(token, signal), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<JsonNode> owed(String token, String signal) {
        return service.get("/v1/feedback?signal=" + signal, token)
                .body()
                .path("feedback")
                .valueStream()
                .findFirst();
    }
}

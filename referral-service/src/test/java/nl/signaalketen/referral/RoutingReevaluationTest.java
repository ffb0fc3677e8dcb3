package nl.signaalketen.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.signaalketen.referral.Examples.ASignal;
import nl.signaalketen.signal.contract.SignalTopics;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Another routing table tried on what was asked before: a hard signal would no longer go to Veilig Thuis at once. */
class RoutingReevaluationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OPS = Tokens.of("one", "keten", List.of("OPS"), List.of());
    private static final String CANDIDATE = "routering/2199-01-01";

    @Test
    void who_would_leave_is_counted_and_an_approved_answer_is_kept_and_nobody_is_asked_for_it() throws IOException {
        try (var service = RunningService.on(Testbed.freshDatabase())) {
            var hard = UUID.randomUUID().toString();
            var zacht = UUID.randomUUID().toString();
            service.hears(SignalTopics.SIGNALS, hard, ASignal.hard(hard).reported());
            service.hears(
                    SignalTopics.SIGNALS, zacht, ASignal.hard(zacht).zacht().reported());
            await().atMost(PATIENCE).until(() -> kept(service, "RoutingDecided") >= 2);
            var asked = kept(service, "ReferralAsked");
            assertThat(service.put(
                                    "/v1/rule-versions/" + CANDIDATE,
                                    OPS,
                                    json(Map.of("dmn", withoutVeiligThuis(), "reason", "to see")))
                            .status())
                    .isEqualTo(201);

            var replay = evaluated(service);

            assertThat(replay.get("result").get("leaves VEILIG_THUIS ZORG").asLong())
                    .isPositive();
            assertThat(subjects(service, replay)).contains(hard + "/SIGNAAL").doesNotContain(zacht + "/SIGNAAL");
            service.post(
                    path(replay) + "/approval",
                    OPS,
                    json(Map.of("subjects", List.of(hard + "/SIGNAAL"), "reason", "so be it")));
            await().atMost(PATIENCE).until(() -> state(service, replay).equals("APPROVED"));
            assertThat(kept(service, "RoutingRevised")).isEqualTo(1);
            assertThat(kept(service, "ReferralAsked")).isEqualTo(asked);
        }
    }

    private static JsonNode evaluated(RunningService service) {
        var wish = Map.of("kind", "REEVALUATION", "target", "routering", "candidate", CANDIDATE, "reason", "to see");
        var replay = service.post("/v1/replays", OPS, json(wish)).body();
        await().atMost(PATIENCE).until(() -> state(service, replay).equals("DONE"));
        return service.get(path(replay), OPS).body();
    }

    private static String state(RunningService service, JsonNode replay) {
        return service.get(path(replay), OPS).text("state");
    }

    private static List<String> subjects(RunningService service, JsonNode replay) {
        return service.get(path(replay) + "/differences", OPS)
                .body()
                .get("differences")
                .valueStream()
                .map(row -> row.get("difference").get("subject").asString())
                .toList();
    }

    private static long kept(RunningService service, String fact) {
        return service.database()
                .sql("select count(*) from domainevententry where payloadtype like '%$' || ?")
                .param(fact)
                .query(Long.class)
                .single();
    }

    private static String withoutVeiligThuis() throws IOException {
        try (var file = RoutingReevaluationTest.class.getResourceAsStream("/rules/routering/2019-01-01.dmn")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("(?s)<rule id=\"R1-veilig-thuis\">.*?</rule>", "");
        }
    }

    private static String path(JsonNode replay) {
        return "/v1/replays/" + replay.get("id").asString();
    }

    private static String json(Object value) {
        return RunningService.JSON.writeValueAsString(value);
    }
}

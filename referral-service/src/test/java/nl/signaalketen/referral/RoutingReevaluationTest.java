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
    private static final String ANOTHER = "routering/2199-06-01";

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
            upload(service, CANDIDATE, "R1-veilig-thuis");

            var replay = evaluated(service, CANDIDATE);

            assertThat(replay.get("result").get("leaves VEILIG_THUIS ZORG").asLong())
                    .isPositive();
            assertThat(subjects(service, replay)).contains(hard + "/SIGNAAL").doesNotContain(zacht + "/SIGNAAL");
            approve(service, replay, hard + "/SIGNAAL");
            await().atMost(PATIENCE).until(() -> state(service, replay).equals("APPROVED"));
            assertThat(revisedBy(service))
                    .containsExactly("one " + replay.get("id").asString());
            assertThat(kept(service, "ReferralAsked")).isEqualTo(asked);
        }
    }

    @Test
    void what_was_approved_since_is_not_overridden_by_an_older_replay() throws IOException {
        try (var service = RunningService.on(Testbed.freshDatabase())) {
            var hard = UUID.randomUUID().toString();
            service.hears(SignalTopics.SIGNALS, hard, ASignal.hard(hard).reported());
            await().atMost(PATIENCE).until(() -> isDecided(service, hard + "/SIGNAAL"));
            upload(service, CANDIDATE, "R1-veilig-thuis");
            upload(service, ANOTHER, "R1-avim");
            var older = evaluated(service, CANDIDATE);
            var newer = evaluated(service, ANOTHER);
            approve(service, newer, hard + "/SIGNAAL");
            await().atMost(PATIENCE).until(() -> state(service, newer).equals("APPROVED"));

            approve(service, older, hard + "/SIGNAAL");

            await().atMost(PATIENCE).until(() -> state(service, older).equals("APPROVED"));
            assertThat(revisedBy(service))
                    .containsExactly("one " + newer.get("id").asString());
        }
    }

    private static void upload(RunningService service, String candidate, String withoutRule) throws IOException {
        assertThat(service.put(
                                "/v1/rule-versions/" + candidate,
                                OPS,
                                json(Map.of("dmn", without(withoutRule), "reason", "to see")))
                        .status())
                .isEqualTo(201);
    }

    private static void approve(RunningService service, JsonNode replay, String subject) {
        var approval = json(Map.of("subjects", List.of(subject), "reason", "so be it"));
        assertThat(service.post(path(replay) + "/approval", OPS, approval).status())
                .isBetween(200, 202);
    }

    private static JsonNode evaluated(RunningService service, String candidate) {
        var wish = Map.of(
                "kind",
                "REEVALUATION",
                "target",
                "routering",
                "candidate",
                candidate,
                "slice",
                Map.of("exploitation", "SEKSUELE_UITBUITING"),
                "reason",
                "to see");
        var replay = service.post("/v1/replays", OPS, json(wish)).body();
        await().atMost(PATIENCE).until(() -> state(service, replay).equals("DONE"));
        return service.get(path(replay), OPS).body();
    }

    /** Who approved each revision on record, and by which replay it was found. */
    private static List<String> revisedBy(RunningService service) {
        return service.database().sql("""
                        select said ->> 'by' || ' ' || (said ->> 'replay') from domainevententry,
                            lateral (select convert_from(payload, 'UTF8')::jsonb as said)
                        where payloadtype like '%$RoutingRevised'
                        """).query(String.class).list();
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

    private static boolean isDecided(RunningService service, String routing) {
        return service.database()
                .sql("select exists (select from domainevententry where aggregateidentifier = ?)")
                .param(routing)
                .query(Boolean.class)
                .single();
    }

    private static long kept(RunningService service, String fact) {
        return service.database()
                .sql("select count(*) from domainevententry where payloadtype like '%$' || ?")
                .param(fact)
                .query(Long.class)
                .single();
    }

    private static String without(String rule) throws IOException {
        try (var file = RoutingReevaluationTest.class.getResourceAsStream("/rules/routering/2019-01-01.dmn")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("(?s)<rule id=\"" + rule + "\">.*?</rule>", "");
        }
    }

    private static String path(JsonNode replay) {
        return "/v1/replays/" + replay.get("id").asString();
    }

    private static String json(Object value) {
        return RunningService.JSON.writeValueAsString(value);
    }
}

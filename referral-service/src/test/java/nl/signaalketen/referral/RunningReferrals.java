package nl.signaalketen.referral;

import static nl.signaalketen.referral.Examples.route;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.signaalketen.referral.Examples.ASignal;
import nl.signaalketen.referral.RunningService.Answer;
import nl.signaalketen.screening.contract.RouteDetermined;
import nl.signaalketen.screening.contract.ScreeningTopics;
import nl.signaalketen.signal.contract.SignalTopics;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import tools.jackson.databind.JsonNode;

/** The service at work, and what its tests say to it and ask of it; each test has signals of its own. */
abstract class RunningReferrals {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.on(Testbed.freshDatabase());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static String worksFor(String agency, String role, String region) {
        return Tokens.of("somebody-of-" + agency, agency, List.of(role), List.of(region));
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    static String reported(ASignal signal) {
        service.hears(SignalTopics.SIGNALS, signal.id(), signal.reported());
        return signal.id();
    }

    static void determined(RouteDetermined route) {
        service.hears(ScreeningTopics.SCREENING, route.casus(), route);
    }

    static String asked(String token, ASignal signal) {
        return "/v1/referrals/"
                + theOne(token, "signal", reported(signal)).path("referral").asString();
    }

    static JsonNode theOne(String token, String origin, String id) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(inbox(token, origin, id)).hasSize(1));
        return inbox(token, origin, id).getFirst();
    }

    static List<JsonNode> inbox(String token, String origin, String id) {
        Answer answer = service.get("/v1/referrals", token);
        assertThat(answer.status()).isEqualTo(200);
        return answer.referrals().stream()
                .filter(row -> row.path(origin).asString().equals(id))
                .toList();
    }
}

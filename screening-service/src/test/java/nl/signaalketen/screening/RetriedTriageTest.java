package nl.signaalketen.screening;

import static nl.signaalketen.screening.Examples.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.signal.contract.TriageRevised;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What could not be handled at first is handled late, after what followed it. */
class RetriedTriageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REGION = "HENEGOUWEN";
    private static final String OPS = Tokens.of("ops-1", "keten", List.of("OPS"), Set.of());
    private static final String PARTNER =
            Tokens.of("anna", "rsz", List.of(Role.SCREENING_PARTNER.name()), Set.of(REGION));

    private static Running service;
    private static Topics topics;

    @BeforeAll
    static void start() {
        service = new Running();
        topics = new Topics();
    }

    @AfterAll
    static void stop() {
        topics.close();
        service.close();
    }

    @Test
    void a_revision_that_is_handled_late_does_not_undo_a_later_one() {
        var signal = reported(REGION);
        var revisedBeforeItWasKnown = revised(signal.signal(), "ZACHT", "2026-03-03T08:00:00Z");
        topics.say(revisedBeforeItWasKnown);
        var letter = await().atMost(PATIENCE).until(RetriedTriageTest::parked, found -> found.size() == 1);
        topics.say(signal);
        topics.say(revised(signal.signal(), "HARD", "2026-03-04T08:00:00Z"));
        await().atMost(PATIENCE).until(() -> urgencyOnAgenda().equals(List.of("HARD")));

        var retried = service.post(
                OPS,
                "/dead-letters/" + letter.get(0).get("id").asString() + "/retry",
                "{\"reason\": \"it is known now\"}");

        assertThat(retried.status()).as(retried.body().toString()).isEqualTo(200);
        assertThat(urgencyOnAgenda()).containsExactly("HARD");
    }

    private static JsonNode parked() {
        return service.get(OPS, "/dead-letters?state=PARKED").body().get("deadLetters");
    }

    private static List<String> urgencyOnAgenda() {
        return service.get(PARTNER, "/regions/" + REGION + "/agenda")
                .body()
                .get("items")
                .findValuesAsString("urgency");
    }

    private static TriageRevised revised(String signal, String urgency, String at) {
        return new TriageRevised(signal, urgency, "triage/2027-01-01", List.of("T5"), "replay-1", Instant.parse(at));
    }
}

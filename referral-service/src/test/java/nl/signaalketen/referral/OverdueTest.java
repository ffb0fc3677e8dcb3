package nl.signaalketen.referral;

import static nl.signaalketen.referral.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.signaalketen.referral.Examples.ASignal;
import nl.signaalketen.screening.contract.ScreeningTopics;
import nl.signaalketen.screening.contract.SignalWeighed;
import nl.signaalketen.signal.contract.SignalTopics;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

class OverdueTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String AVIM = worksFor("avim-limburg", "AANDACHTSFUNCTIONARIS");
    private static final String ZVH = worksFor("zvh-nl", "PROCESREGISSEUR");
    private static final String OPS = Tokens.of("ops-1", "keten", List.of("OPS"), List.of());
    private static final String REFERRALS = "signaalketen.referrals.overdue";
    private static final String FEEDBACK = "signaalketen.feedback.overdue";
    private static RunningService service;

    @BeforeAll
    static void a_hard_referral_may_stay_unanswered_for_a_second() {
        service = RunningService.on(Testbed.freshDatabase(), "--terms.acknowledge-hard=1s");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_hard_referral_is_measured_as_overdue_until_the_agency_acknowledges_it() {
        var signal = ASignal.hard(UUID.randomUUID().toString());
        service.hears(SignalTopics.SIGNALS, signal.id(), signal.reported());
        allIsHeard();
        await().atMost(PATIENCE)
                .until(() -> askedAboutIt(signal).path("level").asString("").equals("PROCESREGISSEUR"));

        var overdue = service.measured(REFERRALS, "urgency", "HARD");
        var ofOthers = service.measured(REFERRALS, "urgency", "ZACHT");
        assertThat(overdue).isPositive();
        service.post(
                "/v1/referrals/" + askedAboutIt(signal).path("referral").asString() + "/acknowledgement", AVIM, "");

        await().atMost(PATIENCE).until(() -> service.measured(REFERRALS, "urgency", "HARD") == overdue - 1);
        assertThat(service.measured(REFERRALS, "urgency", "ZACHT")).isEqualTo(ofOthers);
    }

    @Test
    void feedback_is_measured_as_overdue_until_it_is_given() {
        var signal = ASignal.hard(UUID.randomUUID().toString()).zacht();
        service.hears(SignalTopics.SIGNALS, signal.id(), signal.reported());
        service.hears(ScreeningTopics.SCREENING, signal.id(), weighedWeeksAgo(signal.id()));
        allIsHeard();

        var overdue = service.measured(FEEDBACK, "to", "aandachtsfunctionaris");
        var toMelder = service.measured(FEEDBACK, "to", "melder");
        assertThat(overdue).isPositive();
        assertThat(toMelder).isPositive();
        service.post(
                "/v1/feedback/" + signal.id() + "/to-aandachtsfunctionaris",
                ZVH,
                "{\"followUp\": \"GEEN_MENSENHANDEL\"}");

        await().atMost(PATIENCE).until(() -> service.measured(FEEDBACK, "to", "aandachtsfunctionaris") == overdue - 1);
        assertThat(service.measured(FEEDBACK, "to", "melder")).isEqualTo(toMelder);
    }

    /** Also what others said before: a new service hears the topics from their beginning. */
    private static void allIsHeard() {
        await().atMost(PATIENCE)
                .until(() -> service.get("/v1/processors", OPS)
                        .body()
                        .path("processors")
                        .valueStream()
                        .allMatch(each -> each.path("lag").asLong(-1) == 0));
    }

    private static JsonNode askedAboutIt(ASignal signal) {
        return service.get("/v1/referrals?state=ASKED", AVIM).referrals().stream()
                .filter(row -> row.path("signal").asString().equals(signal.id()))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static SignalWeighed weighedWeeksAgo(String signal) {
        return new SignalWeighed(
                signal,
                UUID.randomUUID().toString(),
                "NOORD_LIMBURG",
                "GEEN_MENSENHANDEL",
                null,
                "GEEN_AANWIJZINGEN",
                List.of(),
                "ada",
                NOW);
    }

    private static String worksFor(String agency, String role) {
        return Tokens.of("somebody-of-" + agency, agency, List.of(role), List.of("NOORD_LIMBURG"));
    }
}

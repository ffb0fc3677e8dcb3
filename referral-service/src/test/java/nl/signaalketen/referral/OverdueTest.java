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

class OverdueTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String AVIM = worksFor("avim-limburg", "AANDACHTSFUNCTIONARIS");
    private static final String ZVH = worksFor("zvh-nl", "PROCESREGISSEUR");
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

        await().atMost(PATIENCE)
                .until(() -> service.measured("signaalketen.referrals.overdue", "urgency", "HARD") == 2);
        var referral =
                service.get("/v1/referrals?state=ASKED", AVIM).all().getFirst().path("referral");
        service.post("/v1/referrals/" + referral.asString() + "/acknowledgement", AVIM, "");

        await().atMost(PATIENCE)
                .until(() -> service.measured("signaalketen.referrals.overdue", "urgency", "HARD") == 1);
        assertThat(service.measured("signaalketen.referrals.overdue", "urgency", "ZACHT"))
                .isZero();
    }

    @Test
    void feedback_is_measured_as_overdue_until_it_is_given() {
        var signal = ASignal.hard(UUID.randomUUID().toString()).zacht();
        service.hears(SignalTopics.SIGNALS, signal.id(), signal.reported());
        service.hears(ScreeningTopics.SCREENING, signal.id(), weighedWeeksAgo(signal.id()));

        await().atMost(PATIENCE)
                .until(() -> service.measured("signaalketen.feedback.overdue", "to", "aandachtsfunctionaris") == 1);
        assertThat(service.measured("signaalketen.feedback.overdue", "to", "melder"))
                .isEqualTo(1);
        service.post(
                "/v1/feedback/" + signal.id() + "/to-aandachtsfunctionaris",
                ZVH,
                "{\"followUp\": \"GEEN_MENSENHANDEL\"}");

        await().atMost(PATIENCE)
                .until(() -> service.measured("signaalketen.feedback.overdue", "to", "aandachtsfunctionaris") == 0);
        assertThat(service.measured("signaalketen.feedback.overdue", "to", "melder"))
                .isEqualTo(1);
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

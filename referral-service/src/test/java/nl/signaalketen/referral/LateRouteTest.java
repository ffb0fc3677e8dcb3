package nl.signaalketen.referral;

import static nl.signaalketen.referral.Examples.NOW;
import static nl.signaalketen.referral.Examples.adult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.signaalketen.screening.contract.RouteDetermined;
import nl.signaalketen.screening.contract.RouteDetermined.Victim;
import nl.signaalketen.screening.contract.ScreeningTopics;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A route that is heard late, after one that was decided later. */
class LateRouteTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REGION = "NAMEN_LUXEMBURG";

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
    void nobody_is_asked_for_care_to_which_the_victim_does_not_consent_any_more() {
        var casus = UUID.randomUUID().toString();
        var victim = "victim-" + casus;
        var consenting = decided(route(casus, adult(victim, true)), 1);
        var notAnyMore = decided(route(casus, adult(victim, false)), 2);
        var consentingAgain = decided(route(casus, adult(victim, true)), 3);
        var marker = route(UUID.randomUUID().toString(), adult("somebody", true));

        hears(notAnyMore);
        hears(consenting);
        hears(marker);

        await().atMost(PATIENCE).until(() -> asked(marker.casus()) == 1);
        assertThat(asked(casus)).isZero();

        hears(consentingAgain);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(asked(casus)).isEqualTo(1));
    }

    private static RouteDetermined route(String casus, Victim victim) {
        return Examples.route(casus, REGION, null, "BE", "ARBEIDSUITBUITING", List.of("ZORG"), victim);
    }

    private static RouteDetermined decided(RouteDetermined route, int hours) {
        return new RouteDetermined(
                route.casus(),
                route.signals(),
                route.region(),
                route.municipality(),
                route.country(),
                route.exploitation(),
                route.sector(),
                route.measuresPossible(),
                route.movedTo(),
                route.receivingMunicipalities(),
                route.tracks(),
                route.casusregisseur(),
                route.victims(),
                route.decidedBy(),
                NOW.plus(Duration.ofHours(hours)));
    }

    private static void hears(RouteDetermined route) {
        service.hears(ScreeningTopics.SCREENING, route.casus(), route);
    }

    private static long asked(String casus) {
        var surya = Tokens.of("somebody-of-surya", "surya", List.of("AANDACHTSFUNCTIONARIS"), List.of(REGION));
        return service.get("/v1/referrals", surya).referrals().stream()
                .filter(row -> row.path("casus").asString().equals(casus))
                .count();
    }
}

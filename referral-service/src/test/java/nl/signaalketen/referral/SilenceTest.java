package nl.signaalketen.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.signaalketen.referral.Examples.ASignal;
import nl.signaalketen.signal.contract.SignalTopics;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

class SilenceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String AVIM =
            Tokens.of("ada", "avim-limburg", List.of("AANDACHTSFUNCTIONARIS"), List.of("NOORD_LIMBURG"));
    private static final String PROCESREGISSEUR =
            Tokens.of("bob", "zvh-nl", List.of("PROCESREGISSEUR"), List.of("NOORD_LIMBURG"));

    @Test
    void a_term_outlives_a_restart_and_silence_comes_before_the_procesregisseur() {
        var database = Testbed.freshDatabase();
        var signal = ASignal.hard(UUID.randomUUID().toString());
        try (var first = RunningService.on(database, "--terms.acknowledge-hard=10s")) {
            first.hears(SignalTopics.SIGNALS, signal.id(), signal.reported());
            await().atMost(PATIENCE)
                    .until(() -> levels(first, AVIM, signal.id()).equals(List.of("EERSTE_CONTACT")));
            assertThat(levels(first, PROCESREGISSEUR, signal.id())).isEmpty();
        }
        assertThat(facts(JdbcClient.create(new DriverManagerDataSource(database, "referral", "referral")), signal.id()))
                .containsExactly("ReferralAsked");
        try (var second = RunningService.on(database, "--terms.acknowledge-hard=1s")) {
            await().atMost(PATIENCE)
                    .until(() -> levels(second, PROCESREGISSEUR, signal.id()).contains("PROCESREGISSEUR"));
            assertThat(facts(second.database(), signal.id()))
                    .containsExactly("ReferralAsked", "ReferralEscalated", "ReferralEscalated");
        }
    }

    /** What has happened to the referral of that signal to AVIM, in order. */
    private static List<String> facts(JdbcClient database, String signal) {
        return database.sql("""
                        select substring(payloadType from '[A-Za-z]+$') from DomainEventEntry
                        where aggregateIdentifier = (
                            select referral::text from referral_inbox where signal = ? and agency = 'avim-limburg')
                        order by sequenceNumber""").param(signal).query(String.class).list();
    }

    private static List<String> levels(RunningService service, String token, String signal) {
        return inbox(service, token, signal).stream()
                .map(row -> row.path("level").asString())
                .toList();
    }

    private static List<JsonNode> inbox(RunningService service, String token, String signal) {
        return service.get("/v1/referrals", token).referrals().stream()
                .filter(row -> row.path("signal").asString().equals(signal))
                .toList();
    }
}

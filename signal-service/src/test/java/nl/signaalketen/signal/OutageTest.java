package nl.signaalketen.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.signaalketen.signal.contract.SignalTopics;
import nl.signaalketen.testbed.Rest.Answer;
import nl.signaalketen.testbed.Testbed;
import org.junit.jupiter.api.Test;

/** PostgreSQL or Kafka is gone: nothing is acknowledged that is not kept, and all comes back by itself. */
class OutageTest extends RunningSignalService {

    private static final Duration SAID_WITHIN = Duration.ofSeconds(10);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(60);

    @Test
    void without_postgresql_the_agency_is_told_to_come_back_and_what_it_then_sends_is_kept() {
        var signal = aSignal(newReference());
        Testbed.postgres().kill();

        await().atMost(SAID_WITHIN).untilAsserted(() -> assertSaysComeBack(school().post("/v1/signals", signal)));

        Testbed.postgres().start();
        await().atMost(BACK_WITHIN)
                .untilAsserted(
                        () -> assertThat(school().post("/v1/signals", signal).status())
                                .isEqualTo(201));
    }

    @Test
    void without_kafka_the_agency_is_told_to_come_back_and_what_was_kept_is_carried_when_it_is_back() {
        var before = school().post("/v1/signals", aSignal(newReference()))
                .json()
                .get("signal")
                .asString();
        Testbed.kafkaServer().kill();
        var signal = aSignal(newReference());

        await().atMost(SAID_WITHIN).untilAsserted(() -> assertSaysComeBack(school().post("/v1/signals", signal)));

        Testbed.kafkaServer().start();
        await().atMost(BACK_WITHIN)
                .untilAsserted(
                        () -> assertThat(school().post("/v1/signals", signal).status())
                                .isIn(200, 201));
        await().atMost(BACK_WITHIN)
                .untilAsserted(
                        () -> assertThat(Topics.read(SignalTopics.SIGNALS)).anyMatch(said -> said.contains(before)));
    }

    private static void assertSaysComeBack(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}

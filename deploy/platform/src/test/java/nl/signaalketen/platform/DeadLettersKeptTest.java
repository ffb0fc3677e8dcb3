package nl.signaalketen.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import nl.signaalketen.platform.things.Wishes;
import nl.signaalketen.testbed.Testbed;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What cannot be retried now stays parked, and whoever wanted it is told what to do. */
class DeadLettersKeptTest extends DeadLettersOfThings {

    @AfterEach
    void everybody_is_known_again() {
        Wishes.FORMER_IS_KNOWN.set(true);
    }

    @Test
    void what_somebody_wrote_who_is_not_known_any_more_is_not_taken_for_a_fact_though_it_looks_like_one() {
        var thing = UUID.randomUUID().toString();
        var letter = parked(Wishes.FORMER_TOPIC, thing);
        Wishes.FORMER_IS_KNOWN.set(false);

        var refused = retry(letter);

        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.json().get("detail").asString())
                .contains(Wishes.FORMER_TOPIC)
                .contains("drop");
        assertThat(notesOf(thing)).isZero();
        assertThat(look(letter).get("state").asString()).isEqualTo("PARKED");
        assertThat(drop(letter).status()).isEqualTo(200);
    }

    @Test
    void while_kafka_is_away_whoever_retries_is_told_to_come_back() {
        var letter = parked(Wishes.TOPIC, UUID.randomUUID().toString());
        Testbed.kafkaServer().kill();
        try {
            var away = retry(letter);

            assertThat(away.status()).as(away.body()).isEqualTo(503);
            assertThat(away.response().headers().firstValue("Retry-After")).isPresent();
        } finally {
            Testbed.kafkaServer().start();
        }
        assertThat(look(letter).get("history")).isEmpty();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(retry(letter).status()).isEqualTo(409));
    }

    /** A record that says what a fact of the chain would say, word for word, and cannot be handled where it lies. */
    private JsonNode parked(String topic, String thing) {
        var written = new ProducerRecord<>(
                topic,
                thing,
                "{\"thing\": \"%s\", \"name\": \"n\"}".formatted(thing).getBytes(UTF_8));
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "nl.signaalketen.ThingHeard.v1",
                        "ce_time", "2026-03-12T10:00:00Z")
                .forEach((name, value) -> written.headers().add(name, value.getBytes(UTF_8)));
        var before = rows(topic).size();
        producer.send(written);
        await().atMost(PATIENCE).until(() -> rows(topic).size() == before + 1);
        return rows(topic).getLast();
    }
}

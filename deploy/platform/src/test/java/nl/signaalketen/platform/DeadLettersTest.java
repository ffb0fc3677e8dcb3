package nl.signaalketen.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.UUID;
import nl.signaalketen.platform.things.Things;
import nl.signaalketen.platform.things.Wishes;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Rest.Answer;
import nl.signaalketen.testbed.Tokens;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What could not be handled: seen by ops without what it says, and dropped. */
class DeadLettersTest extends DeadLettersOfThings {

    @Autowired
    MeterRegistry meters;

    @Test
    void a_fact_that_could_not_be_handled_is_shown_with_where_it_lies_and_why() {
        var letter = parked("unbearable");

        assertThat(letter.get("consumer").asString()).isEqualTo("things");
        assertThat(letter.get("place").asString()).startsWith(Things.TOPIC + "-");
        assertThat(letter.get("lies").asString()).startsWith(Things.TOPIC + "-dlt-");
        assertThat(letter.get("cause").asString()).isEqualTo(CAUSE);
        assertThat(letter.get("event").get("type").asString()).isEqualTo("nl.signaalketen.ThingHeard.v1");
        assertThat(letter.get("event").get("id").asString()).isNotEmpty();
        assertThat(meters.get("signaalketen.deadletters").gauge().value()).isPositive();
    }

    @Test
    void of_what_somebody_else_wrote_neither_content_nor_headers_are_shown() {
        var written = new ProducerRecord<>(Wishes.TOPIC, "Jansen", "Jansen lives at 1 High Street".getBytes(UTF_8));
        written.headers().add("ce_subject", "Jansen".getBytes(UTF_8));
        producer.send(written);

        var letters = await().atMost(PATIENCE)
                .until(
                        () -> ops.get("/v1/dead-letters").body(),
                        body -> body.contains("\"" + Wishes.TOPIC) && !body.contains("Jansen"));
        var letter = rows(Wishes.TOPIC).getFirst();
        assertThat(letter.get("event").isEmpty()).isTrue();
        assertThat(ops.get(path(letter)).body()).doesNotContain("Jansen");
        assertThat(letters).doesNotContain("High Street");
    }

    @Test
    void what_is_dropped_is_left_as_it_is() {
        var letter = parked("unbearable");
        assertThat(ops.post(path(letter) + "/drop", "{}").status()).isEqualTo(400);

        assertThat(drop(letter).status()).isEqualTo(200);
        assertThat(drop(letter).json().get("history")).hasSize(1);
        assertThat(retry(letter).status()).isEqualTo(409);

        assertThat(ops.get("/v1/dead-letters?state=DROPPED").body())
                .contains(letter.get("id").asString());
        assertThat(ops.get("/v1/dead-letters?state=PARKED").body())
                .doesNotContain(letter.get("id").asString());
        assertThat(ops.get("/v1/dead-letters?state=LOST").status()).isEqualTo(400);
    }

    @Test
    void they_are_for_ops_alone() {
        var other = new Rest("http://localhost:" + port, Tokens.of("one", "keten", List.of("OTHER"), List.of()));
        var path = "/v1/dead-letters/" + UUID.randomUUID();
        assertThat(List.of(other.get("/v1/dead-letters"), other.get(path), other.post(path + "/retry", WHY)))
                .extracting(Answer::status)
                .containsOnly(404);
        assertThat(ops.post(path + "/drop", WHY).status()).isEqualTo(404);
    }
}

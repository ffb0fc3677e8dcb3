package nl.signaalketen.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.signaalketen.platform.things.Thing.NameThing;
import nl.signaalketen.platform.things.Thing.ThingId;
import nl.signaalketen.platform.things.Things;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What could not be handled is handled after all, once. */
class RetriedDeadLettersTest extends DeadLettersOfThings {

    @Test
    void what_is_mended_is_handled_once_and_each_try_is_kept_with_who_and_why() {
        var letter = parked("unbearable for now");

        var again = retry(letter);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("detail").asString()).contains(CAUSE);
        assertThat(look(letter).get("state").asString()).isEqualTo("PARKED");
        assertThat(notesOf(subject(letter))).isZero();

        Things.UNBEARABLE.remove("unbearable for now");
        assertThat(retry(letter).status()).isEqualTo(200);
        assertThat(notesOf(subject(letter))).isEqualTo(1);
        assertThat(retry(letter).status()).isEqualTo(409);
        assertThat(drop(letter).status()).isEqualTo(409);

        assertThat(notesOf(subject(letter))).isEqualTo(1);
        assertThat(look(letter).get("state").asString()).isEqualTo("RETRIED");
        assertThat(look(letter).get("history"))
                .extracting(done -> done.get("act").asString() + " "
                        + done.get("by").asString() + " " + done.get("reason").asString() + " "
                        + done.get("failure").asString(""))
                .containsExactly("RETRY ops-1 it was mended " + CAUSE, "RETRY ops-1 it was mended ");
    }

    @Test
    void of_many_who_retry_at_once_one_is_heard() {
        var letter = parked("unbearable for six");
        Things.UNBEARABLE.remove("unbearable for six");

        try (var callers = Executors.newFixedThreadPool(6)) {
            var answers = IntStream.range(0, 6)
                    .mapToObj(n -> callers.submit(() -> retry(letter).status()))
                    .toList();
            assertThat(answers)
                    .extracting(answer -> answer.get())
                    .containsOnlyOnce(200)
                    .contains(409);
        }
        assertThat(notesOf(subject(letter))).isEqualTo(1);
    }

    @Test
    void what_was_heard_since_because_it_was_said_again_is_not_acted_on_twice() {
        var letter = parked("unbearable at first");
        Things.UNBEARABLE.remove("unbearable at first");
        sayAgain(letter, "unbearable at first");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(notesOf(subject(letter))).isEqualTo(1));

        assertThat(retry(letter).status()).isEqualTo(200);

        assertThat(notesOf(subject(letter))).isEqualTo(1);
    }

    @Test
    void one_that_was_parked_just_before_a_crash_is_shown_once_though_it_lies_there_twice() {
        var letter = parked("unbearable");
        var place = letter.get("place").asString();
        var partition = place.substring(Things.TOPIC.length() + 1, place.indexOf('@'));

        database.sql("update inbox_offset set next_offset = :offset where topic = :topic and partition = :partition")
                .param("offset", Long.parseLong(place.substring(place.indexOf('@') + 1)))
                .param("topic", Things.TOPIC)
                .param("partition", Integer.parseInt(partition))
                .update();
        commands.send(new NameThing(new ThingId(UUID.fromString(subject(letter))), "next on the same partition"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(look(letter).get("lies")).isNotEqualTo(letter.get("lies")));
        assertThat(rows(place)).hasSize(1);
        assertThat(retry(letter).status()).isEqualTo(409);
    }

    private void sayAgain(JsonNode letter, String name) {
        var said = new ProducerRecord<>(
                Things.TOPIC,
                subject(letter),
                "{\"thing\":\"%s\",\"name\":\"%s\"}"
                        .formatted(subject(letter), name)
                        .getBytes(UTF_8));
        letter.get("event")
                .properties()
                .forEach(header -> said.headers()
                        .add(
                                "ce_" + header.getKey(),
                                header.getValue().asString().getBytes(UTF_8)));
        producer.send(said);
    }
}

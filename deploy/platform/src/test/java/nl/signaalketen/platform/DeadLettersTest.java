package nl.signaalketen.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.signaalketen.platform.things.Thing.NameThing;
import nl.signaalketen.platform.things.Thing.ThingId;
import nl.signaalketen.platform.things.Things;
import nl.signaalketen.platform.things.Wishes;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Rest.Answer;
import nl.signaalketen.testbed.Tokens;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What could not be handled: seen by ops without what it says, and handled after all, or dropped. */
class DeadLettersTest extends RunningThings {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String CAUSE = "java.lang.IllegalArgumentException";

    @LocalServerPort
    int port;

    @Autowired
    Producer<String, byte[]> producer;

    @Autowired
    MeterRegistry meters;

    private OpsOnDeadLetters ops;

    @BeforeEach
    void ops_looks() {
        ops = new OpsOnDeadLetters(port, database);
    }

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
                        () -> ops.rest().get("/v1/dead-letters").body(),
                        body -> body.contains("\"" + Wishes.TOPIC) && !body.contains("Jansen"));
        var letter = ops.rows(Wishes.TOPIC).getFirst();
        assertThat(letter.get("event").isEmpty()).isTrue();
        assertThat(ops.rest().get(OpsOnDeadLetters.path(letter)).body()).doesNotContain("Jansen");
        assertThat(letters).doesNotContain("High Street");
    }

    @Test
    void what_is_mended_is_handled_once_and_each_try_is_kept_with_who_and_why() {
        var letter = parked("unbearable for now");

        var again = ops.retry(letter);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("detail").asString()).contains(CAUSE);
        assertThat(ops.look(letter).get("state").asString()).isEqualTo("PARKED");
        assertThat(notesOf(OpsOnDeadLetters.subject(letter))).isZero();

        Things.UNBEARABLE.remove("unbearable for now");
        assertThat(ops.retry(letter).status()).isEqualTo(200);
        assertThat(notesOf(OpsOnDeadLetters.subject(letter))).isEqualTo(1);
        assertThat(ops.retry(letter).status()).isEqualTo(409);
        assertThat(ops.drop(letter).status()).isEqualTo(409);

        assertThat(notesOf(OpsOnDeadLetters.subject(letter))).isEqualTo(1);
        assertThat(ops.look(letter).get("state").asString()).isEqualTo("RETRIED");
        assertThat(ops.look(letter).get("history"))
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
                    .mapToObj(n -> callers.submit(() -> ops.retry(letter).status()))
                    .toList();
            assertThat(answers)
                    .extracting(answer -> answer.get())
                    .containsOnlyOnce(200)
                    .contains(409);
        }
        assertThat(notesOf(OpsOnDeadLetters.subject(letter))).isEqualTo(1);
    }

    @Test
    void what_was_heard_since_because_it_was_said_again_is_not_acted_on_twice() {
        var letter = parked("unbearable at first");
        Things.UNBEARABLE.remove("unbearable at first");
        sayAgain(letter, "unbearable at first");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(notesOf(OpsOnDeadLetters.subject(letter))).isEqualTo(1));

        assertThat(ops.retry(letter).status()).isEqualTo(200);

        assertThat(notesOf(OpsOnDeadLetters.subject(letter))).isEqualTo(1);
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
        commands.send(new NameThing(
                new ThingId(UUID.fromString(OpsOnDeadLetters.subject(letter))), "next on the same partition"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ops.look(letter).get("lies")).isNotEqualTo(letter.get("lies")));
        assertThat(ops.rows(place)).hasSize(1);
        assertThat(ops.retry(letter).status()).isEqualTo(409);
    }

    @Test
    void what_is_dropped_is_left_as_it_is() {
        var letter = parked("unbearable");
        assertThat(ops.rest()
                        .post(OpsOnDeadLetters.path(letter) + "/drop", "{}")
                        .status())
                .isEqualTo(400);

        assertThat(ops.drop(letter).status()).isEqualTo(200);
        assertThat(ops.drop(letter).json().get("history")).hasSize(1);
        assertThat(ops.retry(letter).status()).isEqualTo(409);

        assertThat(ops.rest().get("/v1/dead-letters?state=DROPPED").body())
                .contains(letter.get("id").asString());
        assertThat(ops.rest().get("/v1/dead-letters?state=PARKED").body())
                .doesNotContain(letter.get("id").asString());
        assertThat(ops.rest().get("/v1/dead-letters?state=LOST").status()).isEqualTo(400);
    }

    @Test
    void they_are_for_ops_alone() {
        var other = new Rest("http://localhost:" + port, Tokens.of("one", "keten", List.of("OTHER"), List.of()));
        var path = "/v1/dead-letters/" + UUID.randomUUID();
        assertThat(List.of(
                        other.get("/v1/dead-letters"),
                        other.get(path),
                        other.post(path + "/retry", OpsOnDeadLetters.WHY)))
                .extracting(Answer::status)
                .containsOnly(404);
        assertThat(ops.rest().post(path + "/drop", OpsOnDeadLetters.WHY).status())
                .isEqualTo(404);
    }

    /** The dead letter of a thing with a name that cannot be borne. */
    private JsonNode parked(String name) {
        Things.UNBEARABLE.add(name);
        var thing = nameAThing(name);
        await().atMost(PATIENCE).until(() -> ops.rows(thing).size() == 1);
        return ops.rows(thing).getFirst();
    }

    private void sayAgain(JsonNode letter, String name) {
        var said = new ProducerRecord<>(
                Things.TOPIC,
                OpsOnDeadLetters.subject(letter),
                "{\"thing\":\"%s\",\"name\":\"%s\"}"
                        .formatted(OpsOnDeadLetters.subject(letter), name)
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

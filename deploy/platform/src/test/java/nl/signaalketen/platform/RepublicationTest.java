package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.signaalketen.platform.inbox.InboxReader;
import nl.signaalketen.platform.things.Things;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** All that was said is said again: nobody acts twice, and nobody misses a fact, whatever became of the topic. */
class RepublicationTest extends RunningThings {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    int port;

    @Autowired
    InboxReader reader;

    private final SaidOnTopic topic = new SaidOnTopic(Things.TOPIC);
    private OpsOnRepublications ops;

    @BeforeEach
    void ops_looks() {
        ops = OpsOnRepublications.at(port);
    }

    @Test
    void what_is_said_twice_more_has_the_ids_and_words_of_the_first_time_and_nobody_acts_again() {
        var things = IntStream.range(0, 30).mapToObj(n -> nameAThing("n" + n)).toList();
        ops.awaitHeard();
        var notes = count("note");
        var heard = count("heard");

        ops.republished();
        ops.republished();

        ops.awaitHeard();
        assertThat(count("note")).isEqualTo(notes);
        assertThat(count("heard")).isEqualTo(heard);
        assertThat(things)
                .allSatisfy(thing -> assertThat(topic.said(thing))
                        .hasSizeGreaterThanOrEqualTo(3)
                        .extracting(SaidOnTopic::words)
                        .containsOnly(SaidOnTopic.words(topic.said(thing).getFirst())));
    }

    @Test
    void a_topic_that_was_deleted_holds_all_again_and_who_had_heard_it_does_not_act_again() {
        var before = nameAThing("before");
        ops.awaitHeard();
        var notes = count("note");

        topic.delete();
        ops.republished();
        var after = nameAThing("after");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(notesOf(after)).isEqualTo(1));
        ops.awaitHeard();
        assertThat(topic.said(before)).isNotEmpty();
        assertThat(count("note")).isEqualTo(notes + 1);
    }

    @Test
    void a_fact_that_was_not_yet_heard_when_its_topic_was_deleted_is_heard_though_the_new_one_has_grown_longer_since() {
        IntStream.range(0, 20).forEach(n -> nameAThing("on every partition"));
        ops.awaitHeard();
        ops.republished();
        ops.awaitHeard();
        var read = topic.ends();
        reader.stop(); // so that it finds the new topic only once that has grown
        var unheard = nameAThing("unheard");
        await().until(() -> !topic.said(unheard).isEmpty());
        topic.delete();
        ops.republished();
        while (topic.ends().entrySet().stream().anyMatch(each -> each.getValue() <= read.get(each.getKey()))) {
            IntStream.range(0, 20).forEach(n -> nameAThing("later"));
        }
        assertThat(topic.said(unheard).getLast())
                .as("lies where the former topic had been read")
                .satisfies(lies -> assertThat(lies.offset()).isLessThan(read.get(lies.partition())));

        reader.start();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(notesOf(unheard)).isEqualTo(1));
        ops.awaitHeard();
        assertThat(notesOf(unheard)).isEqualTo(1);
    }

    @AfterEach
    void the_reader_reads() {
        if (!reader.isRunning()) {
            reader.start();
        }
    }

    @Test
    void one_at_a_time_is_at_work_and_can_be_paused_resumed_and_cancelled() {
        IntStream.range(0, 20).forEach(n -> nameAThing("n" + n));
        var id = ops.started("{\"reason\": \"slowly\", \"eventsPerSecond\": 5}");
        await().atMost(PATIENCE).until(() -> ops.look(id).get("position").asLong() > 0);

        assertThat(ops.ask(OpsOnRepublications.WHY).status()).isEqualTo(409);
        assertThat(ops.move(id, "pause")).isEqualTo(200);
        var where = ops.look(id).get("position").asLong();
        assertThat(ops.look(id).get("ratio").asDouble()).isStrictlyBetween(0.0, 1.0);
        assertThat(ops.look(id).get("position").asLong()).isEqualTo(where);
        assertThat(ops.move(id, "resume")).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> ops.look(id).get("position").asLong() > where);
        assertThat(ops.move(id, "cancel")).isEqualTo(200);
        assertThat(ops.move(id, "resume")).isEqualTo(409);
        ops.republished();
    }

    @Test
    void it_is_for_ops_alone_and_needs_a_reason() {
        var other = new Rest("http://localhost:" + port, Tokens.of("one", "keten", List.of("OTHER"), List.of()));
        assertThat(other.post("/v1/republications", OpsOnRepublications.WHY).status())
                .isEqualTo(404);
        assertThat(other.get("/v1/republications").status()).isEqualTo(404);
        assertThat(ops.ask("{}").wrongFields()).containsExactly("reason");
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}

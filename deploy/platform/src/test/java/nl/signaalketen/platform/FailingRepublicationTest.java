package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.IntStream;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Testbed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What passes by itself is tried again; what does not is told to ops, who mends it and resumes. */
class FailingRepublicationTest extends RunningThings {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    int port;

    private OpsOnRepublications ops;

    @BeforeEach
    void something_was_said() {
        ops = OpsOnRepublications.at(port);
        nameAThing("said");
        ops.awaitHeard();
    }

    @AfterEach
    void it_is_mended() {
        database.sql("drop trigger if exists refuses on republication").update();
    }

    @Test
    void while_kafka_is_away_it_waits_and_then_goes_on_by_itself() {
        IntStream.range(0, 20).forEach(n -> nameAThing("n" + n));
        var id = ops.started("{\"reason\": \"slowly\", \"eventsPerSecond\": 5}");
        Testbed.kafkaServer().kill();
        try {
            staysAtWork(id);
        } finally {
            Testbed.kafkaServer().start();
        }
        var position = ops.look(id).get("position").asLong();
        await().atMost(PATIENCE).until(() -> ops.look(id).get("position").asLong() > position);
        await().atMost(PATIENCE).until(() -> ops.move(id, "cancel") == 200);
        ops.republished();
        ops.awaitHeard();
    }

    @Test
    void what_another_transaction_stood_in_the_way_of_is_tried_again() {
        postgresRefuses("40001");
        var id = ops.started(OpsOnRepublications.WHY);

        staysAtWork(id);
        it_is_mended();

        ops.awaitDone(id);
    }

    @Test
    void what_does_not_pass_is_told_and_goes_on_from_there_once_it_is_mended() {
        postgresRefuses("23514");
        var id = ops.started(OpsOnRepublications.WHY);

        ops.awaitState(id, "FAILED");
        assertThat(ops.look(id).get("problem").asString()).contains("Mend it, then resume");
        assertThat(ops.look(id).get("position").asLong()).isZero();
        it_is_mended();
        assertThat(ops.move(id, "resume")).isEqualTo(200);

        ops.awaitDone(id);
    }

    @Test
    void that_there_is_no_room_left_does_not_pass_by_itself() {
        postgresRefuses("53100");
        var id = ops.started(OpsOnRepublications.WHY);

        ops.awaitState(id, "FAILED");

        assertThat(ops.look(id).get("problem").asString()).contains("make room");
        assertThat(ops.move(id, "cancel")).isEqualTo(200);
    }

    @Test
    void whether_the_threads_of_replays_and_republications_are_there_is_part_of_the_health() {
        var health = new Rest("http://localhost:" + port, null).get("/actuator/health");
        assertThat(health.json().get("components").propertyNames()).contains("replayWorker", "republicationWorker");
        assertThat(health.json().at("/components/republicationWorker/status").asString())
                .isEqualTo("UP");
    }

    /** Whenever a republication has come further. */
    private void postgresRefuses(String why) {
        database.sql("""
                        create or replace function refuse() returns trigger language plpgsql as $$
                        begin raise exception 'refused' using errcode = tg_argv[0]; end $$
                        """).update();
        database.sql("""
                        create trigger refuses before update on republication for each row
                        when (new.position > old.position) execute function refuse('%s')
                        """.formatted(why)).update();
    }

    private void staysAtWork(String id) {
        await().during(Duration.ofSeconds(3)).atMost(PATIENCE).until(() -> ops.state(id), "RUNNING"::equals);
    }
}

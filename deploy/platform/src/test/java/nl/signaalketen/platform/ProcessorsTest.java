package nl.signaalketen.platform;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.signaalketen.platform.things.Things;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What ops sees of everything that follows a stream. */
class ProcessorsTest extends RunningThings {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String INBOX = "things " + Things.TOPIC;

    @LocalServerPort
    int port;

    @Autowired
    MeterRegistry meters;

    private Rest ops;

    @BeforeEach
    void everything_has_come_to_the_end_of_its_stream() {
        ops = new Rest("http://localhost:" + port, Tokens.of("one", "keten", List.of("OPS"), List.of()));
        var thing = nameAThing("seen");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(notesOf(thing)).isEqualTo(1));
        awaitNoLag();
    }

    @Test
    void publisher_policies_and_each_partition_of_the_inbox_are_shown_with_where_they_are() {
        assertThat(all())
                .extracting(each ->
                        each.get("kind").asString() + " " + each.get("name").asString())
                .containsExactly(
                        "PUBLISHER announcements",
                        "PUBLISHER replayable",
                        "INBOX " + INBOX + "-0",
                        "INBOX " + INBOX + "-1",
                        "INBOX " + INBOX + "-2");
        assertThat(one("announcements").get("position").asLong())
                .isEqualTo(database.sql("select max(globalindex) from domainevententry")
                        .query(Long.class)
                        .single());
        assertThat(sumOf("position"))
                .isPositive()
                .isEqualTo(database.sql("select sum(next_offset) from inbox_offset")
                        .query(Long.class)
                        .single());
        assertThat(all()).allMatch(each -> each.get("state").asString().equals("RUNNING"));
    }

    @Test
    void an_inbox_that_is_held_up_lags_behind_by_as_much_as_was_said_meanwhile() throws SQLException {
        try (var holder = DriverManager.getConnection(Testbed.databaseUrl(), "signal", "signal")) {
            holder.setAutoCommit(false);
            try (var lock = holder.createStatement()) {
                lock.executeQuery("select 1 from inbox_offset for update");
            }
            nameAThing("held up");
            nameAThing("held up too");

            await().untilAsserted(() -> assertThat(sumOf("lag")).isEqualTo(2));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(measured("lag", INBOX)).isEqualTo(2));
            assertThat(one("announcements").get("lag").asLong()).isZero();
            holder.rollback();
        }
        awaitNoLag();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(measured("lag", INBOX)).isZero());
    }

    @Test
    void a_publisher_that_kafka_does_not_answer_says_so_with_how_much_is_still_to_be_said() {
        Testbed.kafkaServer().kill();
        try {
            nameAThing("unheard");
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(one("announcements").get("state").asString())
                                    .isEqualTo("ERROR"));
            assertThat(one("announcements").get("lag").asLong()).isEqualTo(1);
            assertThat(one("announcements").get("lastError").asString()).endsWith("NotAcknowledged");
            assertThat(one("replayable").get("lag").asLong()).isZero();
            assertThat(one(INBOX + "-0").get("end").isNull()).isTrue();
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(measured("stuck", "announcements")).isEqualTo(1));
        } finally {
            Testbed.kafkaServer().start();
        }
        awaitNoLag();
        assertThat(one("announcements").get("state").asString()).isEqualTo("RUNNING");
    }

    @Test
    void a_reader_that_tries_again_and_again_is_in_error_all_the_time_until_it_has_come_past_it() {
        database.sql("""
                        create or replace function cannot_note() returns trigger language plpgsql as $$
                        begin raise exception 'no connection is left' using errcode = '53300'; end $$
                        """).update();
        database.sql("""
                        create trigger cannot_note before insert on note for each row
                        when (new.name = 'for want of connections') execute function cannot_note()
                        """).update();
        String thing;
        try {
            thing = nameAThing("for want of connections");
            await().atMost(PATIENCE).until(this::stateOfInbox, Set.of("ERROR")::equals);

            await().pollInterval(Duration.ofMillis(50))
                    .during(Duration.ofSeconds(8))
                    .atMost(PATIENCE)
                    .failFast(() -> assertThat(stateOfInbox()).containsExactly("ERROR"))
                    .until(this::stateOfInbox, Set.of("ERROR")::equals);
        } finally {
            database.sql("drop trigger cannot_note on note").update();
        }

        await().atMost(PATIENCE).until(this::stateOfInbox, Set.of("RUNNING")::equals);
        assertThat(notesOf(thing)).isEqualTo(1);
        assertThat(one(INBOX + "-0").get("lastError").asString()).isNotEmpty();
    }

    @Test
    void they_are_for_ops_alone() {
        var other = new Rest("http://localhost:" + port, Tokens.of("one", "keten", List.of("OTHER"), List.of()));
        assertThat(other.get("/v1/processors").status()).isEqualTo(404);
    }

    private void awaitNoLag() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(all())
                        .hasSizeGreaterThanOrEqualTo(5)
                        .allSatisfy(
                                each -> assertThat(each.get("lag").asLong(-1)).isZero()));
    }

    private double measured(String what, String processors) {
        return meters.find("signaalketen.processor." + what).gauges().stream()
                .filter(gauge -> gauge.getId().getTag("processor").startsWith(processors))
                .mapToDouble(Gauge::value)
                .sum();
    }

    private Set<String> stateOfInbox() {
        return inbox().map(each -> each.get("state").asString()).collect(toSet());
    }

    private long sumOf(String field) {
        return inbox().mapToLong(each -> each.get(field).asLong()).sum();
    }

    private Stream<JsonNode> inbox() {
        return all().stream().filter(each -> each.get("kind").asString().equals("INBOX"));
    }

    private JsonNode one(String name) {
        return all().stream()
                .filter(each -> each.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> all() {
        return ops.get("/v1/processors").json().get("processors").valueStream().toList();
    }
}

package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.signaalketen.platform.axon.Processors;
import nl.signaalketen.platform.things.Thing.NameThing;
import nl.signaalketen.platform.things.Thing.ThingId;
import nl.signaalketen.platform.things.Thing.ThingNamed;
import nl.signaalketen.testbed.Testbed;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The traps of Axon on Spring Boot 4 and PostgreSQL, each met once before. */
class EventSourcingTest extends RunningThings {

    @Autowired
    Configuration axon;

    @Autowired
    EventStorageEngine storage;

    @Autowired
    MeterRegistry meters;

    @Test
    void every_part_of_axon_is_the_one_that_was_meant() {
        assertThat(axon.getComponent(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(axon.getComponent(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        assertThat(storage).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
    }

    @Test
    void a_command_and_its_event_are_one_transaction_with_what_is_done_beside_it() {
        var thing = new ThingId(UUID.randomUUID());

        assertThat(catchThrowable(() -> commands.together(() -> {
                    commands.send(new NameThing(thing, "gone"));
                    throw new IllegalStateException("after the event");
                })))
                .hasMessage("after the event");
        assertThat(storage.readEvents(thing.toString()).hasNext()).isFalse();
    }

    @Test
    void acts_on_one_aggregate_at_the_same_moment_all_count_once() {
        var thing = new ThingId(UUID.randomUUID());
        try (var callers = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 40)
                    .forEach(n -> callers.submit(
                            () -> commands.together(() -> commands.send(new NameThing(thing, "n" + n)))));
        }

        assertThat(storage.readEvents(thing.toString()).asStream()).hasSize(40);
    }

    @Test
    void the_database_ends_a_transaction_before_readers_give_up_waiting_for_it() {
        var bound = database.sql("select setting::bigint from pg_settings where name = 'transaction_timeout'")
                .query(Long.class)
                .single();

        assertThat(bound).isBetween(1L, 59_999L);
    }

    @Test
    void a_migration_may_take_as_long_as_its_rows_need() {
        assertThat(database.sql("select milliseconds from bound_of_migrations")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_event_that_is_committed_late_is_still_said() throws SQLException {
        try (var late = DriverManager.getConnection(Testbed.databaseUrl(), "signal", "signal")) {
            late.setAutoCommit(false);
            var id = UUID.randomUUID().toString();
            try (var insert = late.prepareStatement("""
                    insert into domainevententry
                        (aggregateidentifier, sequencenumber, type, eventidentifier, metadata, payload, payloadtype, timestamp)
                    values (?, 0, 'Thing', ?, '{}', convert_to(?, 'UTF8'), ?, '2026-01-01T00:00:00Z')""")) {
                insert.setString(1, id);
                insert.setString(2, UUID.randomUUID().toString());
                insert.setString(3, "{\"thing\":\"" + id + "\",\"name\":\"late\",\"times\":1}");
                insert.setString(4, "nl.signaalketen.platform.things.Thing$ThingNamed");
                insert.executeUpdate();
            }
            var sooner = nameAThing("sooner");
            await().untilAsserted(() -> assertThat(notesOf(sooner)).isEqualTo(1));

            late.commit();

            await().untilAsserted(() -> assertThat(notesOf(id)).isEqualTo(1));
        }
    }

    @Test
    void a_reader_can_be_set_back_to_the_first_event_and_comes_to_the_end_again() {
        nameAThing("once");
        var reader = axon.eventProcessingConfiguration()
                .eventProcessor("replayable", PooledStreamingEventProcessor.class)
                .orElseThrow();
        await().until(() -> position(reader) >= head());

        reader.shutDown();
        reader.resetTokens();
        reader.start();

        await().atMost(Duration.ofSeconds(30)).until(() -> position(reader) >= head());
    }

    @Test
    void a_reader_that_is_new_begins_with_the_first_event_and_does_not_take_it_for_a_replay() {
        var before = nameAThing("before the reader came");
        var read = new ConcurrentLinkedQueue<String>();

        var newcomer = withReader("newcomer", read).start();
        try {
            await().until(() -> read.contains(before));
        } finally {
            newcomer.shutdown();
        }
    }

    @Test
    void each_reader_is_measured_under_its_own_name() {
        nameAThing("measured");

        await().untilAsserted(() -> assertThat(meters.find("eventProcessor.ingestedCounter")
                        .tag("processorName", "announcements")
                        .counters())
                .isNotEmpty());
    }

    /** A service of its own on the events of this one, with a reader that was never there before. */
    private Configurer withReader(String name, Queue<String> read) {
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(c -> axon.serializer())
                .configureEventStore(c -> axon.eventStore())
                .configureTransactionManager(c -> axon.getComponent(TransactionManager.class))
                .registerComponent(TokenStore.class, c -> axon.getComponent(TokenStore.class));
        Processors.reacting(configurer, name, c -> new Reader(read));
        return configurer;
    }

    @DisallowReplay
    private record Reader(Queue<String> read) {

        @EventHandler
        void on(ThingNamed named) {
            read.add(named.thing().toString());
        }
    }

    private long head() {
        return database.sql("select max(globalindex) from domainevententry")
                .query(Long.class)
                .single();
    }

    private static long position(PooledStreamingEventProcessor reader) {
        return reader.processingStatus().values().stream()
                .map(status -> status.getTrackingToken())
                .mapToLong(token -> token == null ? -1 : token.position().orElse(-1))
                .min()
                .orElse(-1);
    }
}

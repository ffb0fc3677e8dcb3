package nl.signaalketen.platform.inbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.signaalketen.platform.outbox.ContractTypes;
import nl.signaalketen.testbed.Testbed;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** All that was said is heard once, whatever is looked at before its time. */
class TopicHistoryTest {

    private static final String CONSUMER = "history";
    private static final int SAID = 12;
    private static final int PART = 5;

    private final String topic = "history-" + UUID.randomUUID();
    private final List<String> heard = new ArrayList<>();
    private final Admin admin = Admin.create(Map.of("bootstrap.servers", Testbed.kafka()));
    private TransactionTemplate transaction;
    private JdbcClient database;

    /** A word that somebody said. */
    record WordSaid(String word) {}

    @BeforeEach
    void some_words_are_said() throws Exception {
        var source = new DriverManagerDataSource(Testbed.freshDatabase(), "projections", "projections");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/platform/inbox/V3__inbox.sql"),
                        new ClassPathResource("db/platform/inbox/V7__topic_id.sql"))
                .execute(source);
        database = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get(20, SECONDS);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", Testbed.kafka()),
                new StringSerializer(),
                new StringSerializer())) {
            for (var word : words()) {
                producer.send(said(word)).get(20, SECONDS);
            }
        }
    }

    @AfterEach
    void close() {
        admin.close();
    }

    @Test
    void what_a_slow_broker_gives_late_is_heard_before_it_counts_as_heard() {
        try (var history = history(2)) {
            while (next(history).reached().sumUpTo(ends()) < SAID) {
                assertThat(stored()).isEqualTo(heard.size());
            }
        }
        assertThat(heard).isEqualTo(words());
    }

    @Test
    void a_part_that_did_not_count_is_heard_again_though_the_next_one_was_looked_at() {
        try (var history = history(0)) {
            next(history);
            var known = List.copyOf(heard);
            transaction.executeWithoutResult(part -> {
                history.next(ends(), PART);
                part.setRollbackOnly();
            });
            heard.clear();
            heard.addAll(known);
            while (next(history).reached().sumUpTo(ends()) < SAID) {
                assertThat(stored()).isEqualTo(heard.size());
            }
        }
        assertThat(heard).isEqualTo(words());
    }

    private TopicHistory.Part next(TopicHistory history) {
        return transaction.execute(_ -> history.next(ends(), PART));
    }

    private Ends ends() {
        return Ends.of(Map.of(new TopicPartition(topic, 0), (long) SAID));
    }

    private long stored() {
        return database.sql("select coalesce(sum(next_offset), 0) from inbox_offset")
                .query(Long.class)
                .single();
    }

    /** @param empty how many times the broker gives nothing first */
    private TopicHistory history(int empty) {
        var left = new LeftLying();
        var facts = new Facts(
                JsonMapper.shared(), new Repeats(database, CONSUMER), List.of(), List.of(hearing()), Instant.MAX);
        var offsets = new Offsets(database, CONSUMER);
        return new TopicHistory(
                new Late(empty),
                new Whereabouts(new TopicLook(admin), offsets, transaction),
                new Inbox(offsets, facts, List.of(), left, transaction),
                facts,
                left);
    }

    private Projection<WordSaid> hearing() {
        return new Projection<>() {
            @Override
            public Class<WordSaid> hears() {
                return WordSaid.class;
            }

            @Override
            public void on(List<Heard<WordSaid>> some) {
                some.forEach(one -> heard.add(one.fact().word()));
            }
        };
    }

    private static List<String> words() {
        return IntStream.range(0, SAID).mapToObj(number -> "w" + number).toList();
    }

    private ProducerRecord<String, String> said(String word) {
        var fact = new ProducerRecord<>(topic, "key", "{\"word\": \"%s\"}".formatted(word));
        Map.of("ce_id", word, "ce_type", ContractTypes.nameOf(WordSaid.class), "ce_time", "2026-01-01T00:00:00Z")
                .forEach((name, value) -> fact.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return fact;
    }

    /** A consumer to which nothing comes at first, as on a machine that is busy. */
    private static final class Late extends KafkaConsumer<String, byte[]> {

        private int empty;

        Late(int empty) {
            super(
                    Map.of("bootstrap.servers", Testbed.kafka(), "max.poll.records", 3),
                    new StringDeserializer(),
                    new ByteArrayDeserializer());
            this.empty = empty;
        }

        @Override
        public ConsumerRecords<String, byte[]> poll(Duration timeout) {
            return empty-- > 0 ? ConsumerRecords.empty() : super.poll(timeout);
        }
    }
}

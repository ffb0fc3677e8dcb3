package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.signaalketen.platform.things.Things;
import nl.signaalketen.testbed.Testbed;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Facts on their way: said once they are acknowledged, heard once however often they are said. */
class CarryingTest extends RunningThings {

    private static final Duration CARRIED_WITHIN = Duration.ofSeconds(40);

    @Autowired
    Producer<String, byte[]> producer;

    @Test
    void a_fact_that_is_said_twice_is_acted_on_once() {
        var thing = nameAThing("twice");
        await().untilAsserted(() -> assertThat(notesOf(thing)).isEqualTo(1));
        var said = onTopic(Things.TOPIC).stream()
                .filter(written -> written.key().equals(thing))
                .findFirst()
                .orElseThrow();

        sayAgain(said);
        var after = nameAThing("after");

        await().untilAsserted(() -> assertThat(notesOf(after)).isEqualTo(1));
        await().untilAsserted(() -> assertThat(unread()).isZero());
        assertThat(notesOf(thing)).isEqualTo(1);
    }

    @Test
    void what_cannot_be_read_is_put_aside_with_its_cause_and_the_next_is_heard() {
        var key = UUID.randomUUID().toString();
        var broken = new ProducerRecord<>(Things.TOPIC, 0, key, "no json".getBytes(StandardCharsets.UTF_8));
        broken.headers()
                .add("ce_type", "nl.signaalketen.ThingHeard.v1".getBytes(StandardCharsets.UTF_8))
                .add("ce_id", key.getBytes(StandardCharsets.UTF_8))
                .add("ce_time", "2026-01-01T00:00:00Z".getBytes(StandardCharsets.UTF_8));
        producer.send(broken);
        var next = nameAThing("next");

        await().atMost(CARRIED_WITHIN)
                .untilAsserted(() -> assertThat(notesOf(next)).isEqualTo(1));
        await().atMost(CARRIED_WITHIN)
                .untilAsserted(() -> assertThat(onTopic(Things.TOPIC + "-dlt"))
                        .anyMatch(parked ->
                                parked.key().equals(key) && parked.headers().lastHeader("dlt_cause") != null));
    }

    @Test
    void what_fails_leaves_nothing_half_done_and_does_not_hold_up_the_rest() {
        var unbearable = nameAThing("unbearable");
        var bearable = nameAThing("bearable");

        await().atMost(CARRIED_WITHIN)
                .untilAsserted(() -> assertThat(notesOf(bearable)).isEqualTo(1));
        await().atMost(CARRIED_WITHIN)
                .untilAsserted(() -> assertThat(onTopic(Things.TOPIC + "-dlt"))
                        .anyMatch(parked -> parked.key().equals(unbearable)));
        assertThat(notesOf(unbearable)).isZero();
    }

    @Test
    void facts_of_the_time_when_kafka_was_gone_are_carried_when_it_is_back() {
        Testbed.kafkaServer().kill();
        var thing = nameAThing("unheard");
        await().atMost(CARRIED_WITHIN).until(this::givenUp, given -> given > 0);

        Testbed.kafkaServer().start();

        await().atMost(CARRIED_WITHIN)
                .untilAsserted(() -> assertThat(notesOf(thing)).isEqualTo(1));
    }

    /** How many records the client has stopped trying to send: from then on only the waiting reader can save them. */
    private double givenUp() {
        return producer.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("record-error-total"))
                .filter(metric -> metric.getKey().group().equals("producer-metrics"))
                .mapToDouble(metric -> (double) metric.getValue().metricValue())
                .sum();
    }

    private void sayAgain(ConsumerRecord<String, String> said) {
        producer.send(new ProducerRecord<>(
                said.topic(),
                said.partition(),
                said.key(),
                said.value().getBytes(StandardCharsets.UTF_8),
                said.headers()));
        producer.flush();
    }

    private long unread() {
        var ends = ends(Things.TOPIC);
        return ends.entrySet().stream()
                .mapToLong(end -> end.getValue()
                        - database.sql("""
                                        select coalesce(max(next_offset), 0) from inbox_offset
                                        where topic = :topic and partition = :partition
                                        """)
                                .param("topic", Things.TOPIC)
                                .param("partition", end.getKey().partition())
                                .query(Long.class)
                                .single())
                .sum();
    }

    private static Map<TopicPartition, Long> ends(String topic) {
        try (var consumer = consumer()) {
            return consumer.endOffsets(partitions(consumer, topic));
        }
    }

    private static List<ConsumerRecord<String, String>> onTopic(String topic) {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(each -> new TopicPartition(topic, each.partition()))
                .toList();
    }

    private static KafkaConsumer<String, String> consumer() {
        Map<String, Object> settings = Map.of("bootstrap.servers", Testbed.kafka());
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}

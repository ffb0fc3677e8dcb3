package nl.signaalketen.referral;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.signaalketen.testbed.Testbed;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning, as another service would. */
final class Topic implements AutoCloseable {

    private final List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
    private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Testbed.kafka()),
            new StringDeserializer(),
            new ByteArrayDeserializer());

    Topic(String name) {
        var partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** The ce_type of all records so far under a key, in order. */
    List<String> typesOf(String key) {
        consumer.poll(Duration.ofMillis(500)).forEach(read::add);
        return read.stream()
                .filter(written -> written.key().equals(key))
                .map(written ->
                        new String(written.headers().lastHeader("ce_type").value(), UTF_8))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}

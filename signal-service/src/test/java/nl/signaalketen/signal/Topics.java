package nl.signaalketen.signal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.signaalketen.testbed.Testbed;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Reads and writes topics as an agency or another service would. */
final class Topics {

    private Topics() {}

    static void write(String topic, String value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", Testbed.kafka());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, value.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** How far every topic of the broker has been written. */
    static Map<String, Long> ends() {
        return asking(consumer -> consumer.listTopics().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, topic -> {
                    var partitions = topic.getValue().stream()
                            .map(partition -> new TopicPartition(topic.getKey(), partition.partition()))
                            .toList();
                    return consumer.endOffsets(partitions).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
                })));
    }

    /** All values on a topic at this moment. */
    static List<String> read(String topic) {
        return asking(consumer -> {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            consumer.seekToBeginning(partitions);
            var values = new ArrayList<String>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(written -> values.add(new String(written.value(), StandardCharsets.UTF_8)));
            }
            return values;
        });
    }

    private static <T> T asking(Function<KafkaConsumer<String, byte[]>, T> question) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                Testbed.kafka(),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            return question.apply(consumer);
        }
    }
}

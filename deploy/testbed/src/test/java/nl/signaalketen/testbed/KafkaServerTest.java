package nl.signaalketen.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaServerTest {

    @Test
    void a_topic_comes_into_being_when_used_with_three_partitions_and_keeps_everything() throws Exception {
        var topic = "nl.signaalketen.facts.v1";
        send(topic, "first");
        try (var admin = Admin.create(Map.of("bootstrap.servers", Testbed.kafka()))) {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            assertThat(admin.describeTopics(List.of(topic))
                            .allTopicNames()
                            .get()
                            .get(topic)
                            .partitions())
                    .hasSize(3);
            assertThat(admin.describeConfigs(List.of(resource))
                            .all()
                            .get()
                            .get(resource)
                            .get("retention.ms")
                            .value())
                    .isEqualTo("-1");
        }
    }

    @Test
    void an_acknowledged_record_outlives_a_killed_broker() throws Exception {
        var topic = "agency.hotel-venlo.signals";
        send(topic, "before");
        Testbed.kafkaServer().kill();
        Testbed.kafkaServer().start();
        send(topic, "after");
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var heard = new ArrayList<String>();
            while (heard.size() < 2) {
                consumer.poll(Duration.ofSeconds(30)).forEach(r -> heard.add(r.value()));
            }
            assertThat(heard).containsExactlyInAnyOrder("before", "after");
        }
    }

    private static void send(String topic, String value) throws ExecutionException, InterruptedException {
        var config = Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Testbed.kafka(), ProducerConfig.ACKS_CONFIG, "all");
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Testbed.kafka()),
                new StringDeserializer(),
                new StringDeserializer());
    }
}

package nl.signaalketen.platform;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import nl.signaalketen.testbed.Testbed;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What lies on a topic, as anybody finds it there. */
record SaidOnTopic(String topic) {

    /** All records with that key, in order. */
    List<ConsumerRecord<String, String>> said(String key) {
        return all().stream().filter(written -> written.key().equals(key)).toList();
    }

    /** Headers and value. */
    static String words(ConsumerRecord<String, String> written) {
        var headers = new TreeMap<String, String>();
        written.headers().forEach(header -> headers.put(header.key(), new String(header.value())));
        return headers + " " + written.value();
    }

    /** Where each partition ends. */
    Map<Integer, Long> ends() {
        try (var consumer = consumer()) {
            return consumer.endOffsets(partitions(consumer)).entrySet().stream()
                    .collect(toMap(each -> each.getKey().partition(), Map.Entry::getValue));
        }
    }

    /** Whoever uses it next makes it anew. */
    void delete() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", Testbed.kafka()))) {
            var former = id(admin);
            admin.deleteTopics(List.of(topic)).all().get(20, SECONDS);
            await().until(() -> isGone(former, admin));
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean isGone(String former, Admin admin) throws InterruptedException, TimeoutException {
        try {
            return !id(admin).equals(former);
        } catch (ExecutionException nothing) {
            return true;
        }
    }

    private String id(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        return admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get(20, SECONDS)
                .get(topic)
                .topicId()
                .toString();
    }

    List<ConsumerRecord<String, String>> all() {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer);
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

    private List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
        return consumer.partitionsFor(topic).stream()
                .map(each -> new TopicPartition(topic, each.partition()))
                .toList();
    }

    private static KafkaConsumer<String, String> consumer() {
        Map<String, Object> settings = Map.of("bootstrap.servers", Testbed.kafka());
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}

package nl.signaalketen.platform.inbox;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Asks Kafka where topics end. */
final class TopicEnds {

    private final Admin kafka;

    TopicEnds(Admin kafka) {
        this.kafka = kafka;
    }

    /** @throws KafkaException where Kafka does not say */
    Map<TopicPartition, Long> of(Predicate<String> topics) {
        try {
            var names = kafka.listTopics().names().get().stream().filter(topics).toList();
            var partitions = kafka.describeTopics(names).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(toMap(partition -> partition, _ -> OffsetSpec.latest()));
            return kafka.listOffsets(partitions).all().get().entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
        } catch (ExecutionException absent) {
            throw new KafkaException(absent);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new KafkaException(stopping);
        }
    }
}

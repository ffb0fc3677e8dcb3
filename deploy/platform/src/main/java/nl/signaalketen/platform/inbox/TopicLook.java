package nl.signaalketen.platform.inbox;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Asks Kafka which topics there are, and from where to where each partition reaches. */
final class TopicLook {

    private final Admin kafka;

    TopicLook(Admin kafka) {
        this.kafka = kafka;
    }

    /**
     * @param topic id that no other topic ever has, though it may have the name
     * @param begin offset of the first record that is there
     * @param end offset that the next record will have
     */
    record Reach(String topic, long begin, long end) {}

    /** @throws KafkaException where Kafka does not say */
    Map<TopicPartition, Reach> at(Predicate<String> topics) {
        var names = answer(kafka.listTopics().names()).stream().filter(topics).toList();
        var ids = new HashMap<TopicPartition, String>();
        answer(kafka.describeTopics(names).allTopicNames())
                .forEach((name, topic) -> topic.partitions()
                        .forEach(partition -> ids.put(
                                new TopicPartition(name, partition.partition()),
                                topic.topicId().toString())));
        var begins = offsets(ids.keySet(), OffsetSpec.earliest());
        var ends = offsets(ids.keySet(), OffsetSpec.latest());
        return ids.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        each -> new Reach(each.getValue(), begins.get(each.getKey()), ends.get(each.getKey()))));
    }

    private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec which) {
        return answer(kafka.listOffsets(partitions.stream().collect(toMap(each -> each, _ -> which)))
                        .all())
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().offset()));
    }

    private static <T> T answer(KafkaFuture<T> asked) {
        try {
            return asked.get();
        } catch (ExecutionException absent) {
            throw absent.getCause() instanceof KafkaException why ? why : new KafkaException(absent.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new KafkaException(stopping);
        }
    }
}

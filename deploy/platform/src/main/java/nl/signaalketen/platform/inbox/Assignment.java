package nl.signaalketen.platform.inbox;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** The partitions that a reader has before it; those of topics that come into being are added. */
final class Assignment {

    private final Predicate<String> topics;
    private final Consumer<String> found;
    private final Whereabouts whereabouts;
    private final Set<TopicPartition> partitions = new HashSet<>();

    Assignment(Predicate<String> topics, Consumer<String> found, Whereabouts whereabouts) {
        this.topics = topics;
        this.found = found;
        this.whereabouts = whereabouts;
    }

    Set<TopicPartition> partitions() {
        return partitions;
    }

    /** @throws MovedOn where a partition is no longer what it was, so that the reader has to start over */
    void renew(KafkaConsumer<String, byte[]> consumer) {
        var where = whereabouts.settle(topics);
        partitions.stream()
                .filter(partition ->
                        where.containsKey(partition) && where.get(partition).anew())
                .findFirst()
                .ifPresent(partition -> {
                    throw new MovedOn(partition);
                });
        where.keySet().removeAll(partitions);
        if (!where.isEmpty()) {
            where.keySet().stream().map(TopicPartition::topic).distinct().forEach(found);
            partitions.addAll(where.keySet());
            consumer.assign(partitions);
            where.forEach((partition, at) -> consumer.seek(partition, at.next()));
        }
    }
}

package nl.signaalketen.platform.inbox;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.processor.Processor;
import nl.signaalketen.platform.processor.Processor.Kind;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** How far a reader of topics has come, partition by partition. */
public final class TopicProcessors {

    private final TopicLook kafka;

    TopicProcessors(TopicLook kafka) {
        this.kafka = kafka;
    }

    /** @param name of the reader, before that of the partition */
    public List<Processor> of(String name, Kind kind, InboxReader reader) {
        var known = reader.known();
        var end = ends(reader);
        var partitions = new HashSet<>(known.keySet());
        partitions.addAll(end.keySet());
        return partitions.stream()
                .map(partition -> new Processor(
                        name + " " + partition,
                        kind,
                        known.getOrDefault(partition, 0L),
                        end.get(partition),
                        reader.state(),
                        reader.lastError()))
                .toList();
    }

    private Map<TopicPartition, Long> ends(InboxReader reader) {
        try {
            return kafka.at(reader.topics()).entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, each -> each.getValue().end()));
        } catch (KafkaException absent) {
            return Map.of();
        }
    }
}

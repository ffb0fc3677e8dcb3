package nl.signaalketen.platform.inbox;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * Offsets at which partitions end, or to which they have been read.
 *
 * @param byPartition the next offset, by {@code <topic>-<partition>}
 */
public record Ends(@JsonValue Map<String, Long> byPartition) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Ends {
        byPartition = Map.copyOf(byPartition);
    }

    static Ends of(Map<TopicPartition, Long> offsets) {
        return new Ends(
                offsets.entrySet().stream().collect(toMap(each -> each.getKey().toString(), Map.Entry::getValue)));
    }

    /** How many records lie before them. */
    public long sum() {
        return byPartition.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many of those records lie before other offsets as well. */
    public long sumUpTo(Ends others) {
        return byPartition.entrySet().stream()
                .mapToLong(
                        each -> Math.min(each.getValue(), others.byPartition().getOrDefault(each.getKey(), 0L)))
                .sum();
    }

    Map<TopicPartition, Long> offsets() {
        return byPartition.entrySet().stream().collect(toMap(each -> partition(each.getKey()), Map.Entry::getValue));
    }

    private static TopicPartition partition(String text) {
        var dash = text.lastIndexOf('-');
        return new TopicPartition(text.substring(0, dash), Integer.parseInt(text.substring(dash + 1)));
    }
}

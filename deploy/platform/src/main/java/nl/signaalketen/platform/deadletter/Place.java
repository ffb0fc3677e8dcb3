package nl.signaalketen.platform.deadletter;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Where a record lies. */
public record Place(String topic, int partition, long offset) {

    private static final Pattern TEXT = Pattern.compile("(.+)-(\\d+)@(\\d+)");

    public static Place of(ConsumerRecord<?, ?> written) {
        return new Place(written.topic(), written.partition(), written.offset());
    }

    static Place parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not the place of a record: " + text);
        }
        return new Place(parts.group(1), Integer.parseInt(parts.group(2)), Long.parseLong(parts.group(3)));
    }

    TopicPartition in() {
        return new TopicPartition(topic, partition);
    }

    /** As {@code nl.signaalketen.signals.v1-2@17}. */
    @Override
    @JsonValue
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}

package nl.signaalketen.platform.inbox;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Records of one partition, to be handled together.
 *
 * @param from the offset expected next; the records may begin later, where a compacted topic has holes
 * @param records at least one
 */
record Batch(TopicPartition partition, long from, List<ConsumerRecord<String, byte[]>> records) {

    /** The offset to go on from. */
    long next() {
        return records.getLast().offset() + 1;
    }

    static Batch of(TopicPartition partition, long from, ConsumerRecord<String, byte[]> written) {
        return new Batch(partition, from, List.of(written));
    }
}

package nl.signaalketen.bench.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.signaalketen.referral.contract.ReferralTopics;
import nl.signaalketen.screening.contract.ScreeningTopics;
import nl.signaalketen.signal.contract.SignalTopics;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the topics of the chain from their beginning to where they end now. */
final class TopicReader implements AutoCloseable {

    private static final List<String> TOPICS =
            List.of(SignalTopics.SIGNALS, ScreeningTopics.SCREENING, ReferralTopics.REFERRALS);
    private static final Duration POLL = Duration.ofMillis(300);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<TopicPartition, Long> ends;

    TopicReader(String kafka, int atATime) {
        consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", kafka, "max.poll.records", atATime),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    long records() {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those that came since the last time; goes on until at least so many have been read. */
    void read(long wanted, Consumer<ConsumerRecords<String, byte[]>> take) {
        var read = 0L;
        while (read < wanted) {
            var some = consumer.poll(POLL);
            take.accept(some);
            read += some.count();
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}

package nl.signaalketen.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Reads topics from the beginning in the plainest way: one fact after the other, partition after partition. */
record EachFact(KafkaConsumer<String, byte[]> consumer, Facts facts, LeftLying left, Consumer<Heard<?>> hears) {

    private static final Duration POLL = Duration.ofMillis(300);

    /** @return how many records were read */
    long upTo(Ends ends) {
        var read = 0L;
        for (var end : ends.offsets().entrySet()) {
            consumer.assign(List.of(end.getKey()));
            consumer.seek(end.getKey(), 0);
            while (consumer.position(end.getKey()) < end.getValue()) {
                for (var record : consumer.poll(POLL)) {
                    if (record.offset() < end.getValue()) {
                        tell(record);
                        read++;
                    }
                }
            }
        }
        return read;
    }

    private void tell(ConsumerRecord<String, byte[]> record) {
        Optional<Heard<?>> fact;
        try {
            fact = facts.read(record);
        } catch (RuntimeException unreadable) {
            left.park(record, unreadable, Map.of());
            return;
        }
        fact.ifPresent(hears);
    }
}

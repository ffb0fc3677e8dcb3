package nl.signaalketen.platform.inbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What topics held up to where they ended: part by part from the stored offsets, or all of it from the beginning. While one part
 * is handled, the next one is fetched and read. For one thread at a time.
 */
public final class TopicHistory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicHistory.class);
    private static final Duration POLL = Duration.ofMillis(300);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Whereabouts whereabouts;
    private final Inbox inbox;
    private final Facts facts;
    private final LeftLying left;
    private final Queue<ConsumerRecord<String, byte[]>> fetched = new ArrayDeque<>();
    private Map<TopicPartition, Long> expected = Map.of();
    private CompletableFuture<Void> ahead = CompletableFuture.completedFuture(null);

    TopicHistory(
            KafkaConsumer<String, byte[]> consumer, Whereabouts whereabouts, Inbox inbox, Facts facts, LeftLying left) {
        this.consumer = consumer;
        this.whereabouts = whereabouts;
        this.inbox = inbox;
        this.facts = facts;
        this.left = left;
    }

    /**
     * @param records how many were taken
     * @param passedOver how many of them could not be handled
     * @param reached where the partitions have been read to
     */
    public record Part(long records, long passedOver, Ends reached) {}

    /** The next records before the ends, at most so many; what follows from them is in the transaction at hand. */
    public Part next(Ends ends, int atMost) {
        var before = left.count();
        var reached = new HashMap<>(ends.offsets());
        reached.replaceAll((partition, _) -> 0L);
        reached.putAll(inbox.known());
        var taken = take(ends.offsets(), reached, atMost);
        return new Part(taken, left.count() - before, Ends.of(reached));
    }

    private long take(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> reached, int atMost) {
        if (ends.isEmpty()) {
            return 0; // nothing was said yet, to which Kafka says no
        }
        settle();
        try {
            fetch(ends, reached, atMost);
        } catch (RetriableException away) {
            return 0; // Kafka is: ask again
        }
        expected = Map.of(); // until it is done, so that what fails is fetched again
        var byPartition = new LinkedHashMap<TopicPartition, List<ConsumerRecord<String, byte[]>>>();
        var taken = 0L;
        for (var next = fetched.poll(); next != null; next = ++taken < atMost ? fetched.poll() : null) {
            byPartition
                    .computeIfAbsent(new TopicPartition(next.topic(), next.partition()), _ -> new ArrayList<>())
                    .add(next);
        }
        var batches = byPartition.entrySet().stream()
                .map(each -> new Batch(each.getKey(), reached.get(each.getKey()), each.getValue()))
                .toList();
        if (taken > 0) { // else the position of the consumer is wanted, which is not to move
            ahead = CompletableFuture.runAsync(() -> lookAhead(ends, atMost), Thread::startVirtualThread);
        }
        inbox.take(batches);
        batches.forEach(batch -> reached.put(batch.partition(), batch.next()));
        if (taken == 0) {
            skipHoles(ends, reached);
        }
        expected = Map.copyOf(reached);
        return taken;
    }

    /** Goes back to the stored offsets where what was done last did not count. */
    private void fetch(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> reached, int atMost) {
        if (!reached.equals(expected)) {
            fetched.clear();
            facts.forgetWhatIsAhead();
            whereabouts
                    .settle(topic ->
                            ends.keySet().stream().anyMatch(each -> each.topic().equals(topic)))
                    .forEach((partition, at) -> reached.replace(partition, at.next()));
            consumer.assign(ends.keySet());
            ends.keySet().forEach(partition -> consumer.seek(partition, reached.getOrDefault(partition, 0L)));
        }
        poll(ends, atMost);
    }

    /** Until nobody looks ahead any more. */
    private void settle() {
        var looking = ahead;
        ahead = CompletableFuture.completedFuture(null);
        looking.join();
    }

    /** What fails here fails again when it is wanted, and is dealt with then. */
    private void lookAhead(Map<TopicPartition, Long> ends, int atMost) {
        try {
            poll(ends, atMost);
            facts.readAhead(fetched);
        } catch (RuntimeException later) {
            LOG.debug("What comes next cannot be looked at yet", later);
        }
    }

    private void poll(Map<TopicPartition, Long> ends, int atMost) {
        var news = true;
        while (news && fetched.size() < atMost) {
            news = poll(ends);
        }
    }

    /** @return whether there was anything before the ends */
    private boolean poll(Map<TopicPartition, Long> ends) {
        var before = fetched.size();
        for (var record : consumer.poll(POLL)) {
            if (record.offset() < ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L)) {
                fetched.add(record);
            }
        }
        return fetched.size() > before;
    }

    /** The last offsets of a partition may hold nothing that is given out. */
    private void skipHoles(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> reached) {
        ends.forEach((partition, end) -> {
            var from = reached.getOrDefault(partition, 0L);
            var to = Math.min(end, consumer.position(partition, POLL));
            if (to > from) {
                inbox.skip(partition, from, to);
                reached.put(partition, to);
            }
        });
    }

    /** All facts from the beginning, one by one, partition after partition; what cannot be read is passed over. */
    public long each(Ends ends, Consumer<Heard<?>> hears) {
        return new EachFact(consumer, facts, left, hears).upTo(ends);
    }

    @Override
    public void close() {
        try {
            settle();
        } finally {
            consumer.close();
        }
    }
}

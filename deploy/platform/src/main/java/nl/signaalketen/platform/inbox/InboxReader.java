package nl.signaalketen.platform.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The thread that reads the topics from where PostgreSQL says it has come, and starts over from there after any failure. */
final class InboxReader implements SmartLifecycle, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxReader.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration BROKER_ANSWERS_WITHIN = Duration.ofSeconds(3);
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long LOOK_FOR_PARTITIONS_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Predicate<String> topics;
    private final Offsets offsets;
    private final Inbox inbox;
    private final Set<TopicPartition> assigned = new HashSet<>();
    private volatile boolean running;
    private Thread thread = Thread.currentThread();

    InboxReader(Supplier<Consumer<String, byte[]>> consumers, Predicate<String> topics, Offsets offsets, Inbox inbox) {
        this.consumers = consumers;
        this.topics = topics;
        this.offsets = offsets;
        this.inbox = inbox;
    }

    @Override
    public void run() {
        while (running) {
            try (var consumer = consumers.get()) {
                assigned.clear();
                read(consumer);
            } catch (MovedOn elsewhere) {
                LOG.info("{}", elsewhere.getMessage());
            } catch (WakeupException | InterruptException stopping) {
                LOG.debug("Stopping");
            } catch (RuntimeException failed) {
                LOG.warn("Reading starts over from the stored offsets: {}", failed.toString());
                LockSupport.parkNanos(REST_NANOS);
            }
        }
    }

    private void read(Consumer<String, byte[]> consumer) {
        var looked = System.nanoTime() - LOOK_FOR_PARTITIONS_NANOS;
        while (running) {
            if (System.nanoTime() - looked >= LOOK_FOR_PARTITIONS_NANOS) {
                assignNew(consumer);
                looked = System.nanoTime();
            }
            if (assigned.isEmpty()) {
                LockSupport.parkNanos(POLL.toNanos());
                continue;
            }
            var positions = new HashMap<TopicPartition, Long>();
            assigned.forEach(
                    partition -> positions.put(partition, consumer.position(partition, BROKER_ANSWERS_WITHIN)));
            var records = consumer.poll(POLL);
            for (var partition : records.partitions()) {
                inbox.take(partition, positions.get(partition), records.records(partition));
            }
        }
    }

    private void assignNew(Consumer<String, byte[]> consumer) {
        var found = new HashSet<TopicPartition>();
        consumer.listTopics(BROKER_ANSWERS_WITHIN).forEach((topic, partitions) -> {
            if (topics.test(topic)) {
                partitions.forEach(partition -> found.add(new TopicPartition(topic, partition.partition())));
            }
        });
        found.removeAll(assigned);
        if (found.isEmpty()) {
            return;
        }
        assigned.addAll(found);
        consumer.assign(assigned);
        var known = offsets.all();
        found.forEach(partition -> consumer.seek(partition, known.getOrDefault(partition, 0L)));
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("inbox").start(this);
    }

    @Override
    public void stop() {
        running = false;
        if (thread == Thread.currentThread()) {
            return;
        }
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

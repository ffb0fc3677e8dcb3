package nl.signaalketen.platform.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.signaalketen.platform.processor.Processor;
import nl.signaalketen.platform.worker.Worker;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/** The thread that reads the topics from where PostgreSQL says it has come, and starts over from there after any failure. */
public final class InboxReader implements SmartLifecycle, HealthIndicator {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration BROKER_ANSWERS_WITHIN = Duration.ofSeconds(3);
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final long LOOK_FOR_PARTITIONS_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Supplier<KafkaConsumer<String, byte[]>> consumers;
    private final Predicate<String> topics;
    private final Consumer<String> found;
    private final Whereabouts whereabouts;
    private final Inbox inbox;
    private final Pulse pulse = new Pulse();
    private final Worker worker = new Worker("inbox", REST_AFTER_FAILURE, this::turn);

    InboxReader(
            Supplier<KafkaConsumer<String, byte[]>> consumers,
            Predicate<String> topics,
            Consumer<String> found,
            Whereabouts whereabouts,
            Inbox inbox) {
        this.consumers = consumers;
        this.topics = topics;
        this.found = found;
        this.whereabouts = whereabouts;
        this.inbox = inbox;
    }

    /** Reads until something fails or the reader is to stop, so that each turn begins at the stored offsets. */
    private Duration turn() {
        try (var consumer = consumers.get()) {
            read(consumer, new Assignment(topics, found, whereabouts));
            return Duration.ZERO;
        } catch (RuntimeException failed) {
            pulse.fails(failed);
            throw failed;
        }
    }

    private void read(KafkaConsumer<String, byte[]> consumer, Assignment assignment) {
        var looked = System.nanoTime() - LOOK_FOR_PARTITIONS_NANOS;
        while (worker.isRunning()) {
            if (System.nanoTime() - looked >= LOOK_FOR_PARTITIONS_NANOS) {
                assignment.renew(consumer);
                looked = System.nanoTime();
            }
            if (assignment.partitions().isEmpty()) {
                LockSupport.parkNanos(POLL.toNanos());
                continue;
            }
            var positions = new HashMap<TopicPartition, Long>();
            assignment
                    .partitions()
                    .forEach(each -> positions.put(each, consumer.position(each, BROKER_ANSWERS_WITHIN)));
            var records = consumer.poll(POLL);
            for (var partition : records.partitions()) {
                inbox.take(new Batch(partition, positions.get(partition), records.records(partition)));
            }
            pulse.beats(positions, partition -> consumer.currentLag(partition).orElse(Long.MAX_VALUE) == 0);
        }
    }

    Predicate<String> topics() {
        return topics;
    }

    /** The next offset of every partition that was read before. */
    Map<TopicPartition, Long> known() {
        return inbox.known();
    }

    Processor.State state() {
        return !worker.isAlive() ? Processor.State.STOPPED : pulse.state();
    }

    @Nullable String lastError() {
        return pulse.lastError();
    }

    @Override
    public Health health() {
        return worker.health();
    }

    @Override
    public void start() {
        worker.start();
    }

    @Override
    public void stop() {
        worker.stop();
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }
}

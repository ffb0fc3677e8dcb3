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
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/** The thread that reads the topics from where PostgreSQL says it has come, and starts over from there after any failure. */
public final class InboxReader implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(InboxReader.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration BROKER_ANSWERS_WITHIN = Duration.ofSeconds(3);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(40);
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long LOOK_FOR_PARTITIONS_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Supplier<KafkaConsumer<String, byte[]>> consumers;
    private final Predicate<String> topics;
    private final Consumer<String> found;
    private final Whereabouts whereabouts;
    private final Inbox inbox;
    private final Pulse pulse = new Pulse();
    private volatile boolean running;
    private volatile @Nullable Thread thread;

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

    private void run() {
        while (running) {
            try (var consumer = consumers.get()) {
                read(consumer, new Assignment(topics, found, whereabouts));
            } catch (InterruptException stopping) {
                LOG.debug("Interrupted while stopping");
            } catch (RuntimeException failed) {
                pulse.fails(failed);
                LOG.warn(
                        "Reading starts over from the stored offsets: {}",
                        failed.getClass().getName());
                LockSupport.parkNanos(REST_NANOS);
            }
        }
    }

    private void read(KafkaConsumer<String, byte[]> consumer, Assignment assignment) {
        var looked = System.nanoTime() - LOOK_FOR_PARTITIONS_NANOS;
        while (running) {
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
            pulse.beats();
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
        return !isAlive() ? Processor.State.STOPPED : pulse.state();
    }

    @Nullable String lastError() {
        return pulse.lastError();
    }

    private boolean isAlive() {
        var alive = thread;
        return alive != null && alive.isAlive();
    }

    @Override
    public Health health() {
        return isAlive() ? Health.up().build() : Health.down().build();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("inbox").start(this::run);
    }

    /** @throws IllegalStateException where the thread does not end, so that nobody starts a second one beside it */
    @Override
    public void stop() {
        running = false;
        var ending = thread;
        try {
            if (ending != null && !ending.join(STOPS_WITHIN)) {
                throw new IllegalStateException("The inbox does not stop");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

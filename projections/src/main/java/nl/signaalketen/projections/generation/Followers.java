package nl.signaalketen.projections.generation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.signaalketen.platform.inbox.InboxReader;
import nl.signaalketen.projections.generation.Generation.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps a reader at work for every generation that hears what happens now. The list may be changed by another node. */
@Component("inbox")
class Followers implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final long ENDS_WITHIN_SECONDS = 35;

    private final Generations generations;
    private final FollowerFactory factory;
    private final Map<Integer, InboxReader> readers = new ConcurrentHashMap<>();
    private ScheduledExecutorService clockwork = clockwork();
    private volatile boolean running;

    Followers(Generations generations, FollowerFactory factory) {
        this.generations = generations;
        this.factory = factory;
    }

    private static ScheduledExecutorService clockwork() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("followers").daemon().factory());
    }

    private void look() {
        try {
            var hearing = generations.hearing();
            readers.entrySet().removeIf(entry -> {
                var gone = hearing.stream().noneMatch(generation -> generation.number() == entry.getKey());
                if (gone) {
                    entry.getValue().stop();
                }
                return gone;
            });
            for (var generation : hearing) {
                readers.computeIfAbsent(generation.number(), _ -> begun(generation));
            }
        } catch (RuntimeException unreachable) {
            LOG.warn("The list of generations cannot be read: {}", unreachable.toString());
        }
    }

    private InboxReader begun(Generation generation) {
        var reader = factory.follow(
                generation,
                () -> generations
                        .numbered(generation.number())
                        // the former one too: what it has not reached may have been passed over by the one that is live
                        // now
                        .filter(now -> now.state() == State.LIVE || now.state() == State.PREVIOUS)
                        .isPresent());
        reader.start();
        return reader;
    }

    /** By the number of the generation. */
    Map<Integer, InboxReader> readers() {
        return Map.copyOf(readers);
    }

    @Override
    public Health health() {
        var alive = running
                && !readers.isEmpty()
                && readers.values().stream()
                        .allMatch(reader -> Status.UP.equals(reader.health().getStatus()));
        return alive ? Health.up().build() : Health.down().build();
    }

    @Override
    public void start() {
        running = true;
        clockwork = clockwork();
        clockwork.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        clockwork.shutdown();
        try {
            if (!clockwork.awaitTermination(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The list of generations is not let go of");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        readers.values().forEach(InboxReader::stop);
        readers.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

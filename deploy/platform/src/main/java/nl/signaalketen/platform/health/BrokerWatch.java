package nl.signaalketen.platform.health;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/** Asks Kafka every second whether it is there, so that no caller has to wait to find out. */
public final class BrokerWatch implements HealthIndicator, SmartLifecycle {

    private static final int ANSWER_WITHIN_SECONDS = 3;

    private final Admin kafka;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("broker-watch").daemon().factory());
    private volatile boolean reachable;
    private volatile boolean running;

    BrokerWatch(Admin kafka) {
        this.kafka = kafka;
    }

    /** Whether Kafka answered when last asked, at most some four seconds ago. */
    public boolean reachable() {
        return reachable;
    }

    @Override
    public Health health() {
        return reachable
                ? Health.up().build()
                : Health.outOfService().withDetail("kafka", "does not answer").build();
    }

    private void ask() {
        try {
            kafka.describeCluster().nodes().get(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
            reachable = true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (Exception absent) {
            reachable = false;
        }
    }

    @Override
    public void start() {
        running = true;
        clockwork.scheduleWithFixedDelay(this::ask, 0, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        clockwork.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

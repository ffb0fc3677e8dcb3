package nl.signaalketen.testbed;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;

/**
 * One Kafka broker with its own controller in a forked JVM, on a data directory that is kept. Topics come into being when
 * first used, with three partitions, and keep everything.
 */
public final class KafkaServer implements Server {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final int port;
    private @Nullable Process running;

    /** @param port 0 for a free one, which is then kept for every start */
    public KafkaServer(Path data, int port) {
        this.data = data.toAbsolutePath();
        this.port = Ports.orFree(port);
    }

    @Override
    public void start() {
        stop();
        var log = data.resolveSibling(data.getFileName() + ".log");
        var arguments = List.of(data.toString(), Integer.toString(port), Integer.toString(Ports.free()));
        var options = List.of("-Xmx256m", "-Dlogback.configurationFile=nl/signaalketen/testbed/kafka-logback.xml");
        running = JavaProcess.ofClass(KafkaServerMain.class, options, arguments, log);
        awaitAnswer(running, log);
    }

    private void awaitAnswer(Process broker, Path log) {
        try {
            Ports.awaitListener(port, broker, PATIENCE);
            if (!broker.isAlive()) {
                throw new IllegalStateException("Kafka does not start; see " + log);
            }
            try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap()))) {
                admin.describeCluster().nodes().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka does not answer; see " + log, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Kafka started", e);
        }
    }

    /** Address for {@code bootstrap.servers}. */
    public String bootstrap() {
        return "localhost:" + port;
    }

    @Override
    public ProcessHandle process() {
        if (running == null) {
            throw new IllegalStateException("Kafka does not run");
        }
        return running.toHandle();
    }

    @Override
    public void stop() {
        if (running != null) {
            running.destroy();
            running.onExit()
                    .completeOnTimeout(running, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join()
                    .destroyForcibly()
                    .onExit()
                    .join();
            running = null;
        }
    }
}

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

/**
 * One Kafka broker with its own controller in a forked JVM, on a data directory that is kept. Topics come into being when
 * first used, with three partitions, and keep everything.
 */
public final class KafkaServer implements Server {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final int port;
    private final JavaProcess process;

    /**
     * @param home folder for the data, the log and the pid file
     * @param port 0 for a free one, which is then kept for every start
     */
    public KafkaServer(Path home, int port) {
        this.data = home.resolve("kafka").toAbsolutePath();
        this.port = Ports.orFree(port);
        this.process = new JavaProcess(home, "kafka");
    }

    @Override
    public void start() {
        stop();
        var arguments = List.of(data.toString(), Integer.toString(port), Integer.toString(Ports.free()));
        var options = List.of("-Xmx256m", "-Dlogback.configurationFile=nl/signaalketen/testbed/kafka-logback.xml");
        awaitAnswer(process.start(KafkaServerMain.class, options, arguments, Map.of()));
    }

    private void awaitAnswer(Process broker) {
        try {
            Ports.awaitListener(port, broker, PATIENCE);
            if (!broker.isAlive()) {
                throw new IllegalStateException("Kafka does not start; see " + process.log());
            }
            try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap()))) {
                admin.describeCluster().nodes().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka does not answer; see " + process.log(), e);
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
        return process.alive().orElseThrow(() -> new IllegalStateException("Kafka does not run"));
    }

    @Override
    public void stop() {
        process.stop();
    }
}

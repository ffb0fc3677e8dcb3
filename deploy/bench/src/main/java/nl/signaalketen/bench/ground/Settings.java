package nl.signaalketen.bench.ground;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import nl.signaalketen.platform.health.Broker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** How durable the servers are, as they say themselves. */
public final class Settings {

    private static final List<String> OF_POSTGRES = List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "shared_buffers",
            "max_wal_size",
            "shared_preload_libraries",
            "wal_level");
    private static final List<String> OF_KAFKA =
            List.of("log.flush.interval.messages", "log.flush.interval.ms", "min.insync.replicas", "num.partitions");

    private static final List<String> OF_PRODUCER =
            List.of(ProducerConfig.ACKS_CONFIG, ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG);

    private Settings() {}

    /** By name, each with the server it is of. */
    public static Map<String, String> read(Ground ground) {
        var all = new LinkedHashMap<String, String>();
        try (var connection = ground.connect(Ground.SUPERUSER);
                var statement = connection.createStatement()) {
            for (var name : OF_POSTGRES) {
                try (var row = statement.executeQuery("show " + name)) {
                    row.next();
                    all.put("postgres " + name, row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not say how it is set", e);
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", ground.kafka()))) {
            var node = admin.describeCluster().nodes().get().iterator().next();
            var broker = new ConfigResource(ConfigResource.Type.BROKER, node.idString());
            var config = admin.describeConfigs(List.of(broker)).all().get().get(broker);
            OF_KAFKA.forEach(name ->
                    all.put("kafka " + name, String.valueOf(config.get(name).value())));
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not say how it is set", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
        var producer = new ProducerConfig(serializing(Broker.producerSettings(ground.kafka()))).values();
        OF_PRODUCER.forEach(name -> all.put("producer " + name, String.valueOf(producer.get(name))));
        return all;
    }

    private static Map<String, Object> serializing(Map<String, Object> settings) {
        var all = new LinkedHashMap<>(settings);
        all.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        all.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        return all;
    }
}

package nl.signaalketen.signal.inbound;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import nl.signaalketen.signal.SignalSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.stereotype.Component;

/** Bounds how long a topic keeps its records. */
@Component
final class Retention {

    private final Admin kafka;
    private final String millis;

    Retention(Admin kafka, SignalSettings settings) {
        this.kafka = kafka;
        this.millis = String.valueOf(settings.agencyTopicsKeep().toMillis());
    }

    /** Makes the topic where there is none yet, and sets its bound. */
    void limit(String topic) {
        try {
            create(topic);
            var bound = new AlterConfigOp(
                    new ConfigEntry(TopicConfig.RETENTION_MS_CONFIG, millis), AlterConfigOp.OpType.SET);
            kafka.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(bound)))
                    .all()
                    .get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("Kafka does not bound the topic " + topic, refused);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped before the topic " + topic + " was bound", stopping);
        }
    }

    private void create(String topic) throws ExecutionException, InterruptedException {
        try {
            kafka.createTopics(List.of(new NewTopic(topic, Optional.empty(), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw refused;
            }
        }
    }
}

package nl.signaalketen.platform.inbox;

import java.util.Map;
import nl.signaalketen.platform.PlatformSettings;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Wires the inbox of a service from its subscription and all policies, projections and mailboxes it has. */
@Configuration(proxyBeanMethods = false)
public class Inboxes {

    @Bean
    InboxReader inbox(
            Subscription subscription,
            ObjectProvider<Policy<?>> policies,
            ObjectProvider<Projection<?>> projections,
            ObjectProvider<Mailbox> mailboxes,
            Producer<String, byte[]> producer,
            JsonMapper json,
            JdbcClient database,
            PlatformTransactionManager transactions,
            PlatformSettings settings) {
        var offsets = new Offsets(database, subscription.consumer());
        var boxes = mailboxes.orderedStream().toList();
        var facts = new Facts(
                json,
                new Repeats(database, subscription.consumer()),
                policies.orderedStream().toList(),
                projections.orderedStream().toList());
        var inbox = new Inbox(offsets, facts, boxes, new DeadLetters(producer), new TransactionTemplate(transactions));
        return new InboxReader(
                () -> new KafkaConsumer<>(settings(settings, subscription.batch())),
                topic -> subscription.topics().contains(topic) || boxes.stream().anyMatch(box -> box.takes(topic)),
                topic -> boxes.stream().filter(box -> box.takes(topic)).forEach(box -> box.found(topic)),
                offsets,
                inbox);
    }

    private static Map<String, Object> settings(PlatformSettings settings, int batch) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.kafka(),
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                batch,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                100,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                2_000,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                500);
    }
}

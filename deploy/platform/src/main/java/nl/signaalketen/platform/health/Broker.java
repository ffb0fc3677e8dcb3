package nl.signaalketen.platform.health;

import java.util.Map;
import nl.signaalketen.platform.PlatformSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connections to Kafka on which a service writes, and the watch that knows whether Kafka is there. */
@Configuration(proxyBeanMethods = false)
public class Broker {

    @Bean(destroyMethod = "close")
    Producer<String, byte[]> producer(PlatformSettings settings) {
        return new KafkaProducer<>(
                producerSettings(settings.kafka()), new StringSerializer(), new ByteArraySerializer());
    }

    /** How every service writes: nothing counts as said before all replicas have it. */
    public static Map<String, Object> producerSettings(String kafka) {
        // within the 30 s after which PostgreSQL ends the transaction that waits for the acknowledgement
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka,
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
    }

    @Bean(destroyMethod = "close")
    Admin kafkaAdmin(PlatformSettings settings) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.kafka(),
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000));
    }

    @Bean
    BrokerWatch brokerWatch(Admin kafkaAdmin) {
        return new BrokerWatch(kafkaAdmin);
    }
}

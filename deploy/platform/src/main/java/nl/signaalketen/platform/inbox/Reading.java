package nl.signaalketen.platform.inbox;

import nl.signaalketen.platform.PlatformSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Wires what reads topics. */
@Configuration(proxyBeanMethods = false)
public class Reading {

    @Bean
    TopicReaders topicReaders(
            JsonMapper json, JdbcClient database, Producer<String, byte[]> producer, PlatformSettings settings) {
        return new TopicReaders(json, database, producer, settings);
    }

    @Bean
    TopicProcessors topicProcessors(Admin kafkaAdmin) {
        return new TopicProcessors(new TopicEnds(kafkaAdmin));
    }
}

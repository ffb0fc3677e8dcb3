package nl.signaalketen.platform.inbox;

import nl.signaalketen.platform.PlatformSettings;
import nl.signaalketen.platform.deadletter.DeadLetterBook;
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
    TopicLook topicLook(Admin kafkaAdmin) {
        return new TopicLook(kafkaAdmin);
    }

    @Bean
    TopicReaders topicReaders(
            TopicLook topics,
            JsonMapper json,
            JdbcClient database,
            Producer<String, byte[]> producer,
            DeadLetterBook deadLetters,
            PlatformSettings settings) {
        return new TopicReaders(topics, json, database, producer, deadLetters, settings);
    }

    @Bean
    TopicProcessors topicProcessors(TopicLook topics) {
        return new TopicProcessors(topics);
    }
}

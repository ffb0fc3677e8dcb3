package nl.signaalketen.platform.outbox;

import nl.signaalketen.platform.PlatformSettings;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Wires the outbox. */
@Configuration(proxyBeanMethods = false)
public class Outboxes {

    @Bean
    Outbox outbox(Producer<String, byte[]> producer, JsonMapper json, PlatformSettings settings) {
        return new Outbox(producer, json, settings.source());
    }
}

package nl.signaalketen.signal.publish;

import nl.signaalketen.platform.axon.AxonModule;
import nl.signaalketen.platform.axon.Processors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers what this service says. */
@Configuration(proxyBeanMethods = false)
class Publishing {

    @Bean
    AxonModule announcements() {
        return configurer -> Processors.announcing(configurer, Announcements.NAME, Announcements::new);
    }
}

package nl.signaalketen.screening.publish;

import nl.signaalketen.platform.axon.AxonModule;
import nl.signaalketen.platform.axon.Processors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the announcements to read the facts. */
@Configuration(proxyBeanMethods = false)
class Publishing {

    @Bean
    AxonModule announcements() {
        return configurer -> Processors.announcing(configurer, "announcements", Announcements::new);
    }
}

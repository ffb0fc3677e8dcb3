package nl.signaalketen.screening.agenda;

import nl.signaalketen.platform.axon.AxonModule;
import nl.signaalketen.platform.axon.Processors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the tables in step with the facts. */
@Configuration(proxyBeanMethods = false)
class AgendaFollowing {

    @Bean
    AxonModule agendaTables(JdbcClient database) {
        return configurer -> Processors.following(configurer, "agenda", axon -> new AgendaTables(database));
    }
}

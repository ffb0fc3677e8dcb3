package nl.signaalketen.screening.casus;

import nl.signaalketen.platform.axon.AxonModule;
import nl.signaalketen.platform.axon.Processors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the tables in step with the facts. */
@Configuration(proxyBeanMethods = false)
class CasusFollowing {

    @Bean
    AxonModule casusTables(JdbcClient database) {
        return configurer -> Processors.following(configurer, "casus", axon -> new CasusTables(database));
    }
}

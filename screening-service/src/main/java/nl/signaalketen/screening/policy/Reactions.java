package nl.signaalketen.screening.policy;

import nl.signaalketen.platform.axon.AxonModule;
import nl.signaalketen.platform.axon.Processors;
import nl.signaalketen.screening.write.Meetings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the policies to read the service's own facts. */
@Configuration(proxyBeanMethods = false)
class Reactions {

    /** The desk is looked up when a fact comes: it needs the command bus that this module is part of. */
    @Bean
    AxonModule carryingOver(ObjectProvider<Meetings> meetings) {
        return configurer -> Processors.reacting(
                configurer,
                WhenSignalCarriedOverThenPutOnNextAgenda.NAME,
                axon -> new WhenSignalCarriedOverThenPutOnNextAgenda(meetings::getObject));
    }
}

package nl.signaalketen.screening.write;

import nl.signaalketen.platform.axon.Aggregates;
import nl.signaalketen.platform.axon.AxonModule;
import nl.signaalketen.screening.model.CasusCommand;
import nl.signaalketen.screening.model.MeetingCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the aggregates known to Axon. */
@Configuration(proxyBeanMethods = false)
class Shells {

    @Bean
    AxonModule aggregates() {
        return configurer -> {
            Aggregates.register(configurer, Screeningsoverleg.class, MeetingCommand.class, MeetingCommand::meeting);
            Aggregates.register(configurer, Casus.class, CasusCommand.class, CasusCommand::casus);
        };
    }
}

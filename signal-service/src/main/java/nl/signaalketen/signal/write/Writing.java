package nl.signaalketen.signal.write;

import nl.signaalketen.platform.axon.Aggregates;
import nl.signaalketen.platform.axon.AxonModule;
import nl.signaalketen.platform.axon.Processors;
import nl.signaalketen.signal.model.ControleCommand;
import nl.signaalketen.signal.model.SignalCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the aggregates of this service and the tables that follow them. */
@Configuration(proxyBeanMethods = false)
class Writing {

    @Bean
    AxonModule aggregates(Receipts receipts, ConcernedPersons persons) {
        return configurer -> {
            Aggregates.register(configurer, Signal.class, SignalCommand.class, SignalCommand::signal);
            Aggregates.register(configurer, Controle.class, ControleCommand.class, ControleCommand::controle);
            Processors.following(configurer, Receipts.NAME, axon -> receipts);
            Processors.following(configurer, ConcernedPersons.NAME, axon -> persons);
        };
    }
}

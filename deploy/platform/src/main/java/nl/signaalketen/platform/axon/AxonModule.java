package nl.signaalketen.platform.axon;

import org.axonframework.config.Configurer;

/** What a service adds to Axon: its aggregates and the processors of its events. */
@FunctionalInterface
public interface AxonModule {

    void configure(Configurer configurer);
}

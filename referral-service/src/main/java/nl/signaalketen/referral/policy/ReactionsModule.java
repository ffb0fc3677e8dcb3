package nl.signaalketen.referral.policy;

import nl.signaalketen.platform.axon.AxonModule;
import nl.signaalketen.platform.axon.Processors;
import nl.signaalketen.referral.routing.Routing;
import org.axonframework.config.Configurer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The reactions to facts of this service itself. */
@Component
class ReactionsModule implements AxonModule {

    private final Routing routing;
    private final ObjectProvider<Referring> referring;

    /** @param referring exists only once Axon has been configured, this included */
    ReactionsModule(Routing routing, ObjectProvider<Referring> referring) {
        this.routing = routing;
        this.referring = referring;
    }

    @Override
    public void configure(Configurer configurer) {
        Processors.reacting(
                configurer,
                WhenEuriecAcceptsThenPassOn.NAME,
                configuration -> new WhenEuriecAcceptsThenPassOn(routing, referring.getObject()));
    }
}

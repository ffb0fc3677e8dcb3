package nl.signaalketen.referral.inbox;

import nl.signaalketen.platform.axon.AxonModule;
import nl.signaalketen.platform.axon.Processors;
import org.axonframework.config.Configurer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table in step with the facts. */
@Component
class InboxModule implements AxonModule {

    private final JdbcClient jdbc;

    InboxModule(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void configure(Configurer configurer) {
        Processors.following(configurer, InboxProjector.NAME, configuration -> new InboxProjector(jdbc));
    }
}

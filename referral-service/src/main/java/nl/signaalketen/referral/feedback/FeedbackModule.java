package nl.signaalketen.referral.feedback;

import nl.signaalketen.platform.axon.AxonModule;
import nl.signaalketen.platform.axon.Processors;
import org.axonframework.config.Configurer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table in step with the facts. */
@Component
class FeedbackModule implements AxonModule {

    private final JdbcClient jdbc;

    FeedbackModule(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void configure(Configurer configurer) {
        Processors.following(configurer, FeedbackProjector.NAME, configuration -> new FeedbackProjector(jdbc));
    }
}

package nl.signaalketen.platform;

import java.time.Clock;
import nl.signaalketen.platform.access.Access;
import nl.signaalketen.platform.deadletter.DeadLetterModule;
import nl.signaalketen.platform.health.Broker;
import nl.signaalketen.platform.inbox.Reading;
import nl.signaalketen.platform.processor.ProcessorModule;
import nl.signaalketen.platform.rules.Rules;
import nl.signaalketen.platform.web.Edge;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** For a service that has its own readers of topics: it gives them the bean name {@code inbox} for readiness, and a Redelivery. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlatformSettings.class)
@Import({
    Access.class,
    Edge.class,
    Rules.class,
    Broker.class,
    Reading.class,
    DeadLetterModule.class,
    ProcessorModule.class
})
public class PlatformWithoutInbox {

    /** Its zone is that in which a day of the chain begins. */
    @Bean
    Clock clock(PlatformSettings settings) {
        return Clock.system(settings.zone());
    }
}

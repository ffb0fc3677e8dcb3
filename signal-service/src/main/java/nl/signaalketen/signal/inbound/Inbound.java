package nl.signaalketen.signal.inbound;

import java.util.List;
import nl.signaalketen.platform.inbox.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This service listens to agencies alone, to no other service. */
@Configuration(proxyBeanMethods = false)
class Inbound {

    @Bean
    Subscription subscription() {
        return new Subscription("signal-service", List.of());
    }
}

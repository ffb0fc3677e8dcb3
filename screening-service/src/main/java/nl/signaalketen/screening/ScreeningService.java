package nl.signaalketen.screening;

import java.util.List;
import nl.signaalketen.platform.Platform;
import nl.signaalketen.platform.axon.EventSourcing;
import nl.signaalketen.platform.inbox.Subscription;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.signal.contract.Directory;
import nl.signaalketen.signal.contract.SignalTopics;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The screeningsoverleg: agenda, weighing, casus, classification and route. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({Platform.class, EventSourcing.class})
public class ScreeningService {

    public static void main(String[] arguments) {
        SpringApplication.run(ScreeningService.class, arguments);
    }

    @Bean
    Directory directory(ReferenceFiles files) {
        return Directory.readFrom(files::read);
    }

    @Bean
    Subscription subscription() {
        return new Subscription("screening-service", List.of(SignalTopics.SIGNALS));
    }
}

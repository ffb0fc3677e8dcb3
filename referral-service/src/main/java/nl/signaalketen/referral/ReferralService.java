package nl.signaalketen.referral;

import java.util.List;
import nl.signaalketen.platform.Platform;
import nl.signaalketen.platform.axon.Deadlines;
import nl.signaalketen.platform.axon.EventSourcing;
import nl.signaalketen.platform.inbox.Subscription;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.referral.terms.TermSettings;
import nl.signaalketen.screening.contract.ScreeningTopics;
import nl.signaalketen.signal.contract.Directory;
import nl.signaalketen.signal.contract.SignalTopics;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Starts the service. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({Platform.class, EventSourcing.class, Deadlines.class})
@EnableConfigurationProperties(TermSettings.class)
public class ReferralService {

    public static void main(String[] arguments) {
        SpringApplication.run(ReferralService.class, arguments);
    }

    @Bean
    Directory directory(ReferenceFiles files) {
        return Directory.readFrom(files::read);
    }

    @Bean
    Subscription subscription() {
        return new Subscription("referral-service", List.of(SignalTopics.SIGNALS, ScreeningTopics.SCREENING));
    }
}

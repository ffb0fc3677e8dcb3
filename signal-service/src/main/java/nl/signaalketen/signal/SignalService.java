package nl.signaalketen.signal;

import nl.signaalketen.platform.Platform;
import nl.signaalketen.platform.axon.EventSourcing;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.signal.contract.Directory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Intake: signals, controles, triage, and the vault. */
@SpringBootApplication
@EnableConfigurationProperties(SignalSettings.class)
@Import({Platform.class, EventSourcing.class})
public class SignalService {

    public static void main(String[] arguments) {
        SpringApplication.run(SignalService.class, arguments);
    }

    @Bean
    Directory directory(ReferenceFiles files) {
        return Directory.readFrom(files::read);
    }
}

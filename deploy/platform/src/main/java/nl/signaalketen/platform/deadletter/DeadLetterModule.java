package nl.signaalketen.platform.deadletter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import nl.signaalketen.platform.PlatformSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Wires dead letters for a service that says, as {@link Redelivery}, what would have handled them. */
@Configuration(proxyBeanMethods = false)
@Import(OpsDeadLettersController.class)
public class DeadLetterModule {

    @Bean
    DeadLetterBook deadLetterBook(JdbcClient database, JsonMapper json) {
        return new DeadLetterBook(database, json);
    }

    @Bean
    DeadLetterDesk deadLetterDesk(
            DeadLetterBook book,
            Redelivery redelivery,
            PlatformSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new DeadLetterDesk(
                book, new ParkedRecords(settings.kafka()), redelivery, new TransactionTemplate(transactions), clock);
    }

    /** How many wait for a person. */
    @Bean
    MeterBinder deadLettersMeter(DeadLetterBook book) {
        return meters -> Gauge.builder("signaalketen.deadletters", book, DeadLetterBook::parked)
                .description("Dead letters that wait for a person")
                .register(meters);
    }
}

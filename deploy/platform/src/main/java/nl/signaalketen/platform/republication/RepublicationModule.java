package nl.signaalketen.platform.republication;

import java.time.Clock;
import nl.signaalketen.platform.axon.Announced;
import nl.signaalketen.platform.worker.Worker;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires republications for a service that has an event store of its own. */
@Configuration(proxyBeanMethods = false)
@Import(OpsRepublicationsController.class)
public class RepublicationModule {

    @Bean
    RepublicationStore republicationStore(JdbcClient database) {
        return new RepublicationStore(database);
    }

    @Bean
    Republications republications(
            RepublicationStore store, Announced announced, PlatformTransactionManager transactions, Clock clock) {
        return new Republications(store, announced, new TransactionTemplate(transactions), clock);
    }

    @Bean
    Worker republicationWorker(
            Republications republications,
            RepublicationStore store,
            JdbcClient database,
            Serializer json,
            Announced announced,
            PlatformTransactionManager transactions,
            Clock clock) {
        var work = new RepublicationWork(store, new StoredFacts(database, json), announced, clock);
        var runner = new RepublicationRunner(work, republications, new TransactionTemplate(transactions));
        return new Worker("republication", RepublicationRunner.REST, runner);
    }
}

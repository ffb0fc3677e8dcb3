package nl.signaalketen.platform.axon;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import nl.signaalketen.platform.outbox.Outbox;
import nl.signaalketen.platform.outbox.Outboxes;
import nl.signaalketen.platform.replay.ReevaluationModule;
import nl.signaalketen.platform.republication.RepublicationModule;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Axon for a service that decides. Every part is named here and none is found by auto-configuration, which on Spring Boot 4
 * would silently leave out the transaction manager and the token store.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@Import({Outboxes.class, ReevaluationModule.class, RepublicationModule.class})
public class EventSourcing {

    /** A transaction older than this is given up by readers; the database ends transactions well before (trap of gaps). */
    static final int GAP_TIMEOUT_MILLIS = 60_000;

    @Bean
    Serializer eventSerializer() {
        return EventSerializer.create();
    }

    @Bean
    TransactionManager axonTransactions(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider axonConnections(DataSource database) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database));
    }

    @Bean
    EventStorageEngine eventStorage(ConnectionProvider connections, TransactionManager transactions, Serializer json) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(json)
                .snapshotSerializer(json)
                .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                .gapTimeout(GAP_TIMEOUT_MILLIS)
                .build();
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer json) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(json)
                .build();
    }

    @Bean(destroyMethod = "")
    Configuration axon(
            TransactionManager transactions,
            EventStorageEngine storage,
            TokenStore tokens,
            Serializer json,
            Clock clock,
            JdbcClient database,
            Outbox outbox,
            MeterRegistry meters,
            List<AxonModule> modules) {
        // Axon would else tell its maker about this installation, and write in the home of who runs it
        System.setProperty("axoniq.update-checker.disabled", "true");
        Configurer configurer = DefaultConfigurer.defaultConfiguration()
                .configureTransactionManager(c -> transactions)
                .configureSerializer(c -> json)
                .configureEventSerializer(c -> json)
                .configureMessageSerializer(c -> json)
                .registerComponent(TokenStore.class, c -> tokens)
                .registerComponent(Clock.class, c -> clock)
                .registerComponent(LockFactory.class, c -> new TransactionLocks(database))
                .registerComponent(Outbox.class, c -> outbox)
                .registerComponent(ProcessorErrors.class, c -> new ProcessorErrors())
                .registerComponent(Announcers.class, c -> new Announcers())
                .configureEventStore(
                        c -> new WakingEventStore(storage, c.messageMonitor(WakingEventStore.class, "eventStore")));
        new GlobalMetricRegistry(meters).registerWithConfigurerWithDefaultTags(configurer);
        modules.forEach(module -> module.configure(configurer));
        return configurer.buildConfiguration();
    }

    @Bean
    CommandBus commandBus(Configuration axon) {
        return axon.commandBus();
    }

    @Bean
    Commands commands(CommandBus bus, PlatformTransactionManager transactions) {
        return new Commands(bus, new TransactionTemplate(transactions));
    }

    @Bean
    AxonProcessors axonProcessors(Configuration axon, JdbcClient database, Serializer json) {
        return new AxonProcessors(axon, database, json);
    }

    @Bean
    Announced announced(Configuration axon, AxonProcessors processors) {
        return new Announced(axon.getComponent(Announcers.class), processors);
    }

    @Bean
    AxonLifecycle axonLifecycle(Configuration axon) {
        return new AxonLifecycle(axon);
    }
}

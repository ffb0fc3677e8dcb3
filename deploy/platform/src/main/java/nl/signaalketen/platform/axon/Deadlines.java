package nl.signaalketen.platform.axon;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Deadlines that survive a restart: rows of db-scheduler, written in the transaction of the command that sets them. For a
 * service whose aggregates take a {@link DeadlineManager}; its migrations bring the table {@code scheduled_tasks}.
 */
@Configuration(proxyBeanMethods = false)
public class Deadlines {

    private static final Duration POLL = Duration.ofMillis(500);

    /** A deadline that a killed node had taken up is taken up by another after a few of these. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    @Bean
    AxonModule deadlines(DataSource database, TransactionManager transactions, Serializer json) {
        var manager = new AtomicReference<DbSchedulerDeadlineManager>();
        var scheduler = Scheduler.create(
                        new TransactionAwareDataSourceProxy(database),
                        DbSchedulerDeadlineManager.binaryTask(manager::get))
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .threads(2)
                .build();
        return configurer -> configurer.registerComponent(DeadlineManager.class, configuration -> {
            manager.set(DbSchedulerDeadlineManager.builder()
                    .scheduler(scheduler)
                    .scopeAwareProvider(new ConfigurationScopeAwareProvider(configuration))
                    .serializer(json)
                    .transactionManager(transactions)
                    .startScheduler(true)
                    .stopScheduler(true)
                    .build());
            return manager.get();
        });
    }
}

package nl.signaalketen.bench.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import nl.signaalketen.bench.ground.BareProgram;
import nl.signaalketen.platform.axon.EventSerializer;
import nl.signaalketen.platform.inbox.Heard;
import nl.signaalketen.projections.readmodel.Rows;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A pooled streaming processor of Axon with all its defaults, on Axon's own store, that writes each row by an upsert. */
public final class StockAxon {

    private final Hearings hearings = new Hearings();
    private final AtomicLong handled = new AtomicLong();
    private final CountDownLatch done = new CountDownLatch(1);
    private final long wanted = Long.parseLong(System.getenv("EVENTS"));
    private final JdbcClient sql;
    private volatile long began;

    private StockAxon(JdbcClient sql) {
        this.sql = sql;
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        System.setProperty("axoniq.update-checker.disabled", "true");
        try (var database = new HikariDataSource()) {
            database.setJdbcUrl(System.getenv("DATABASE_URL") + "?currentSchema=" + System.getenv("SCHEMA"));
            database.setUsername("projections");
            database.setPassword("projections");
            var stock = new StockAxon(JdbcClient.create(database));
            var axon = configured(database, stock).buildConfiguration();
            axon.start();
            stock.done.await();
            var took = System.nanoTime() - stock.began;
            axon.shutdown();
            BareProgram.leave(new BareProgram.Result(stock.wanted, took, Map.of()));
        }
    }

    private static Configurer configured(HikariDataSource database, StockAxon stock) {
        var transactions = new SpringTransactionManager(new DataSourceTransactionManager(database));
        var connections =
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database));
        var json = EventSerializer.create();
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureTransactionManager(_ -> transactions)
                .configureSerializer(_ -> json)
                .configureEventSerializer(_ -> json)
                .configureMessageSerializer(_ -> json)
                .registerComponent(
                        TokenStore.class,
                        _ -> JdbcTokenStore.builder()
                                .connectionProvider(connections)
                                .serializer(json)
                                .build())
                .configureEventStore(_ -> EmbeddedEventStore.builder()
                        .storageEngine(JdbcEventStorageEngine.builder()
                                .connectionProvider(connections)
                                .transactionManager(transactions)
                                .eventSerializer(json)
                                .snapshotSerializer(json)
                                .build())
                        .build());
        configurer
                .eventProcessing()
                .usingPooledStreamingEventProcessors()
                .byDefaultAssignTo("read-models")
                .registerEventHandler(_ -> stock);
        return configurer;
    }

    @EventHandler
    void on(Object fact, EventMessage<?> event) {
        if (began == 0) {
            began = System.nanoTime(); // claiming its segments is not counted
        }
        var heard = new Heard<>(event.getIdentifier(), event.getTimestamp(), "", fact);
        hearings.rowsOf(fact).forEach(rows -> write(rows, heard));
        if (handled.incrementAndGet() == wanted) {
            done.countDown();
        }
    }

    @SuppressWarnings("unchecked")
    private <R> void write(Rows<R, ?> rows, Heard<?> heard) {
        rows.writeEach(sql, (Heard<R>) heard);
    }
}

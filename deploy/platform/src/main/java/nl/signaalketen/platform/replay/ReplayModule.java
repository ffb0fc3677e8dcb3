package nl.signaalketen.platform.replay;

import java.time.Clock;
import nl.signaalketen.platform.worker.Worker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Wires replays of whatever kinds the service has. */
@Configuration(proxyBeanMethods = false)
@Import(OpsReplaysController.class)
public class ReplayModule {

    @Bean
    ReplayStore replayStore(JdbcClient database, JsonMapper json) {
        return new ReplayStore(database, json);
    }

    @Bean
    Replays replays(
            ObjectProvider<ReplayKind> kinds, ReplayStore store, PlatformTransactionManager transactions, Clock clock) {
        return new Replays(kinds.orderedStream().toList(), store, new TransactionTemplate(transactions), clock);
    }

    @Bean
    ReplayTurns replayTurns(JdbcClient database, ReplayStore store) {
        return new ReplayTurns(database, store);
    }

    @Bean
    Worker replayWorker(
            Replays replays,
            ReplayTurns turns,
            ReplayStore store,
            PlatformTransactionManager transactions,
            Clock clock) {
        var work = new ReplayWork(replays, turns, store, clock);
        var runner = new ReplayRunner(work, replays, new TransactionTemplate(transactions));
        return new Worker("replays", ReplayRunner.REST, runner);
    }
}

package nl.signaalketen.platform.replay;

import java.time.Clock;
import nl.signaalketen.platform.rules.RuleBook;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Wires re-evaluations for a service that keeps decisions in an event store of its own. */
@Configuration(proxyBeanMethods = false)
@Import({ReplayModule.class, OpsDifferencesController.class})
public class ReevaluationModule {

    @Bean
    Differences differences(JdbcClient database, JsonMapper json) {
        return new Differences(database, json);
    }

    @Bean
    History history(JdbcClient database, Serializer json) {
        return new History(database, json);
    }

    @Bean
    Approvals approvals(
            ObjectProvider<ApprovedDecisions> keepers,
            RuleBook rules,
            History history,
            JdbcClient database,
            JsonMapper json) {
        return new Approvals(keepers.orderedStream().toList(), rules, history, database, json);
    }

    @Bean
    ReplayAnswers replayAnswers(ReplayStore store, PlatformTransactionManager transactions, Clock clock) {
        return new ReplayAnswers(store, new TransactionTemplate(transactions), clock);
    }

    @Bean
    ReplayKind reevaluation(
            ObjectProvider<DecisionsOnRecord<?>> decisions,
            History history,
            Differences differences,
            Approvals approvals,
            RuleBook rules) {
        return new ReevaluationKind(decisions.orderedStream().toList(), history, differences, approvals, rules);
    }
}

package nl.signaalketen.platform.rules;

import java.io.IOException;
import java.time.Clock;
import nl.signaalketen.platform.PlatformSettings;
import nl.signaalketen.platform.reference.ReferenceFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Wires the rule book, its log and the reference files. */
@Configuration(proxyBeanMethods = false)
@Import(OpsRuleVersionsController.class)
public class Rules {

    @Bean
    RuleLog ruleLog(JdbcClient database, JsonMapper json) {
        return new RuleLog(database, json);
    }

    @Bean
    RuleShelf ruleShelf(RuleLog log) {
        return new RuleShelf(log);
    }

    @Bean
    RuleOffice ruleOffice(RuleLog log, RuleShelf shelf, PlatformTransactionManager transactions, Clock clock) {
        return new RuleOffice(log, shelf, new TransactionTemplate(transactions), clock);
    }

    /** No decision is asked for before the versions that lie in files are taken up. */
    @Bean
    RuleBook ruleBook(RuleShelf shelf, RuleOffice office, PlatformSettings settings) throws IOException {
        office.takeUp(RuleFiles.all(settings.dataFolder()));
        return new RuleBook(shelf);
    }

    @Bean
    RuleWatch ruleWatch(RuleShelf shelf) {
        return new RuleWatch(shelf);
    }

    @Bean
    ReferenceFiles referenceFiles(JsonMapper json, PlatformSettings settings) {
        return new ReferenceFiles(json, settings);
    }
}

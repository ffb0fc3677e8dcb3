package nl.signaalketen.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import nl.signaalketen.testbed.Testbed;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter that is retried is heard beside what follows live: neither transaction sees the rows of the other. */
class TwoTransactionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String CHECKLIST =
            "insert into inspection_checklist (checklist, controle, nationality, sex, age_band)"
                    + " values ('k', 'c', 'RO', 'M', '30-39')";
    private static final String BETROKKENE = "insert into inspection_betrokkene values ('b', 'k')";
    private static final String CENTRE = "insert into inspection_centre values ('r', 'b')";
    private static final String WEIGHED =
            "insert into monitor_signal (signal, casus, weighed_at) values ('s', 'a', '2019-03-01T00:00Z')";
    private static final String CLASSIFIED =
            "insert into monitor_casus (casus, classified_at) values ('a', '2019-03-02T00:00Z')";

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(Testbed.freshDatabase(), "projections", "projections");
    private final JdbcClient sql = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));

    TwoTransactionsTest() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/platform/inbox", "classpath:db/readmodels")
                .load()
                .migrate();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void a_checklist_knows_of_the_centre_that_was_asked_meanwhile(boolean checklistFirst) {
        sql.sql(BETROKKENE).update();
        atOnce(checklistFirst ? CHECKLIST : CENTRE, checklistFirst ? CENTRE : CHECKLIST);
        assertThat(number("select count(*) from inspection_checklist where referred"))
                .isEqualTo(1);
    }

    @Test
    void a_checklist_knows_of_the_betrokkene_who_was_added_meanwhile() {
        sql.sql(CENTRE).update();
        atOnce(CHECKLIST, BETROKKENE);
        assertThat(number("select count(*) from inspection_checklist where referred"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void a_signal_knows_when_the_casus_that_it_joins_meanwhile_was_classified(boolean weighedFirst) {
        atOnce(weighedFirst ? WEIGHED : CLASSIFIED, weighedFirst ? CLASSIFIED : WEIGHED);
        assertThat(number("select count(*) from monitor_signal where weighing_to_classification = 86400"))
                .isEqualTo(1);
    }

    /** The second is heard after the first and before that ends, as far as it can be. */
    private void atOnce(String first, String second) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var other = transaction.execute(_ -> {
                sql.sql(first).update();
                var heard = CompletableFuture.runAsync(
                        () -> transaction.executeWithoutResult(
                                _ -> sql.sql(second).update()),
                        threads);
                await().atMost(PATIENCE).until(() -> heard.isDone() || waiting() > 0);
                return heard;
            });
            other.join();
        }
    }

    private int waiting() {
        var apart = new TransactionTemplate(new JdbcTransactionManager(database));
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        return apart.execute(_ -> number("select count(*) from pg_locks where not granted and locktype = 'advisory'"
                + " and database = (select oid from pg_database where datname = current_database())"));
    }

    private int number(String query) {
        return sql.sql(query).query(Integer.class).single();
    }
}

package nl.signaalketen.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.signaalketen.testbed.Testbed;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What was written before a row knew all that is asked of it counts as well, and at once. */
class RowsOfBeforeTest {

    private static final boolean KEPT_OPEN = true;

    private static final String ROWS = """
            insert into inspection_controle values ('c1', '2019-05-02', 'LIMBURG', 'BOUW', 1, 7, 0, 0, 'FLEX_ACTIE');
            insert into inspection_infringement values ('c1', '0', 'GEEN_AANGIFTE', 1, 1, 1, 0);
            insert into inspection_measure values ('c1', 'VERZEGELING');
            insert into inspection_checklist values ('k1', 'c1', 'RO', 'M', '30-39'), ('k2', 'c1', 'RO', 'V', '<18');
            insert into inspection_indicator values ('k1', 'LOON_AFSTAAN');
            insert into inspection_betrokkene values ('p1', 'k1'), ('p2', 'k2');
            insert into inspection_centre values ('r1', 'p1'), ('r2', 'p2');
            insert into inspection_declined values ('r2');
            insert into monitor_signal (signal, casus, weighed_at) values ('s1', 'a', '2019-03-01T00:00Z');
            insert into monitor_casus values ('a', '2019-03-01T01:00Z', '2019-03-01T03:00Z');
            """;

    private final SingleConnectionDataSource database =
            new SingleConnectionDataSource(Testbed.freshDatabase(), "projections", "projections", KEPT_OPEN);
    private final JdbcClient sql = JdbcClient.create(database);

    @Test
    void what_was_met_at_a_controle_knows_where_and_when_and_a_signal_what_became_of_its_casus() {
        migrations().target("41").load().migrate();
        sql.sql(ROWS).update();

        migrations().load().migrate();

        for (var table : List.of("infringement", "measure", "checklist", "indicator")) {
            assertThat(rows("select distinct region, held_on::text, sector, action from inspection_" + table))
                    .as(table)
                    .containsExactly(Map.of(
                            "region", "LIMBURG", "held_on", "2019-05-02", "sector", "BOUW", "action", "FLEX_ACTIE"));
        }
        assertThat(rows("select checklists from inspection_controle")).containsExactly(Map.of("checklists", 2));
        assertThat(rows("select checklist from inspection_checklist where referred"))
                .containsExactly(Map.of("checklist", "k1"));
        assertThat(rows("select weighing_to_classification, classification_to_acceptance from monitor_signal"))
                .containsExactly(Map.of("weighing_to_classification", 3_600, "classification_to_acceptance", 7_200));
    }

    private FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/platform/inbox", "classpath:db/readmodels");
    }

    private List<Map<String, Object>> rows(String query) {
        return sql.sql(query).query().listOfRows();
    }
}

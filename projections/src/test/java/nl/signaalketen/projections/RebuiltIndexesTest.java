package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.testbed.Testbed;
import org.junit.jupiter.api.Test;

/** People find what was rebuilt as quickly as what is live, though it was filled without what they find it by. */
class RebuiltIndexesTest {

    private static final Map<String, Integer> SLOWLY = Map.of("eventsPerSecond", 10);

    @Test
    void while_it_is_filled_it_has_its_keys_alone_and_when_it_is_built_every_index_of_the_live_one() throws Exception {
        Topics.empty();
        try (var service = new RunningService(Testbed.freshDatabase())) {
            var rebuilds = new Rebuilds(service);
            var replay = halfFilled(service);
            var schema = "readmodels_" + rebuilds.number(replay);
            assertThat(indexes(service, schema)).isEmpty();
            rebuilds.move(replay, "resume");
            rebuilds.awaitState(replay, "DONE");
            assertThat(indexes(service, schema))
                    .isEqualTo(indexes(service, "readmodels_1"))
                    .hasSizeGreaterThan(20);
            assertThat(service.tablesOf(schema)).containsExactlyInAnyOrderElementsOf(service.tablesOf("readmodels_1"));
            assertThat(service.sql()
                            .sql("select reltuples from pg_class where oid = cast(? as regclass)")
                            .param(schema + ".register_betrokkene")
                            .query(Integer.class)
                            .single())
                    .as("rows that PostgreSQL expects, whom nobody tells but who fills")
                    .isPositive();
        }
    }

    @Test
    void a_newer_version_of_the_service_that_makes_an_index_otherwise_finds_the_one_it_knew() throws Exception {
        Topics.empty();
        var database = Testbed.freshDatabase();
        String replay;
        try (var service = new RunningService(database)) {
            replay = halfFilled(service);
            service.sql()
                    .sql("delete from readmodels_%d.flyway_schema_history where version = '38'"
                            .formatted(new Rebuilds(service).number(replay)))
                    .update();
        }
        try (var service = new RunningService(database)) {
            var rebuilds = new Rebuilds(service);
            var resumed = rebuilds.move(replay, "resume");
            assertThat(resumed.status()).as(resumed.body()).isEqualTo(200);
            rebuilds.awaitState(replay, "DONE");
            assertThat(indexes(service, "readmodels_" + rebuilds.number(replay)))
                    .isEqualTo(indexes(service, "readmodels_1"));
        }
    }

    private static String halfFilled(RunningService service) throws Exception {
        var history = new History();
        for (int number = 0; number < 20; number++) {
            history.added(person("p" + number));
        }
        service.say(history.facts());
        var rebuilds = new Rebuilds(service);
        var replay = rebuilds.start(SLOWLY);
        rebuilds.awaitPart(replay);
        assertThat(rebuilds.move(replay, "pause").status()).isEqualTo(200);
        return replay;
    }

    /** All but those of keys, without the name of the schema. */
    private static List<String> indexes(RunningService service, String schema) {
        return service.sql().sql("""
                        select replace(indexdef, schemaname || '.', '') from pg_indexes
                        where schemaname = ? and tablename !~ '^(inbox|flyway)_' and indexdef not like 'CREATE UNIQUE%'
                        order by 1
                        """).param(schema).query(String.class).list();
    }
}

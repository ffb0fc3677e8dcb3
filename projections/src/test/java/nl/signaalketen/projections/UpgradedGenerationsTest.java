package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.testbed.Testbed;
import org.junit.jupiter.api.Test;

/** A version of the service that wants to know more starts on read models of the version before. */
class UpgradedGenerationsTest {

    private static final Map<String, Object> END_OF_MARCH = Map.of("slice", Map.of("asOf", "2019-03-31T00:00:00Z"));

    @Test
    void what_stands_still_in_older_tables_is_dropped_and_told_while_what_follows_is_brought_up_to_date()
            throws Exception {
        Topics.empty();
        var database = Testbed.freshDatabase();
        int older;
        int current;
        int following;
        try (var service = new RunningService(database)) {
            service.say(new History().added(person("ana")).facts());
            var rebuilds = new Rebuilds(service);
            older = rebuilds.number(rebuilds.done(END_OF_MARCH));
            current = rebuilds.number(rebuilds.done(END_OF_MARCH));
            following = rebuilds.number(rebuilds.done(Map.of()));
            for (var generation : List.of(older, following)) {
                service.sql()
                        .sql("delete from readmodels_%d.flyway_schema_history where version = '27'"
                                .formatted(generation))
                        .update();
                service.sql()
                        .sql(
                                "drop index readmodels_%1$d.meeting_casus_casusregisseur_idx, readmodels_%1$d.meeting_casus_region_opened_at_casus_idx"
                                        .formatted(generation))
                        .update();
            }
        }
        try (var service = new RunningService(database)) {
            assertThat(service.tablesOf("readmodels_" + older)).isEmpty();
            assertThat(service.tablesOf("readmodels_" + current)).isNotEmpty();
            assertThat(service.sql()
                            .sql("select count(*) from readmodels_%d.flyway_schema_history where version = '27'"
                                    .formatted(following))
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(new Rebuilds(service)
                            .ops()
                            .get("/v1/generations")
                            .json()
                            .get("moves")
                            .valueStream()
                            .map(move -> move.get("generation").asInt() + " "
                                    + move.get("what").asString()))
                    .contains(older + " DROPPED");
        }
    }
}

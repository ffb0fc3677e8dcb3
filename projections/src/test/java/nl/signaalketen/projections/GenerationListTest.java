package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.generation.Generation;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.generation.Generations;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.signal.contract.ControleReported.FilledChecklist;
import nl.signaalketen.testbed.Rest.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What ops can see and do of generations, one after another and at once. */
class GenerationListTest {

    private static RunningService service;
    private static Rebuilds rebuilds;

    @BeforeAll
    static void the_service_has_heard_all_that_was_said() throws Exception {
        service = RunningService.fresh();
        rebuilds = new Rebuilds(service);
        service.say(facts().facts());
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(() ->
                        assertThat(rowsOf("readmodels_1.register_betrokkene")).isEqualTo(40));
    }

    /** Forty people, and a controle with a checklist that no table takes: it says nothing of the nationality. */
    private static History facts() {
        var checklists = IntStream.range(0, 40).mapToObj(number -> checklist("k" + number, "RO"));
        var history = new History()
                .controle(
                        "a",
                        "LIMBURG",
                        "BOUW",
                        Stream.concat(checklists, Stream.of(checklist("unusable", null)))
                                .toList());
        IntStream.range(0, 40).forEach(number -> history.added(person("p" + number)));
        return history;
    }

    private static FilledChecklist checklist(String id, String nationality) {
        return new FilledChecklist(id, "p-" + id, nationality, "M", "30-39", List.of("LOON_AFSTAAN"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_list_has_one_that_is_being_filled_and_who_switched_and_dropped_what() {
        var replay = rebuilds.start(Map.of("eventsPerSecond", 10));
        var number = rebuilds.number(replay);
        assertThat(states()).contains(number + " BUILDING");
        rebuilds.awaitState(replay, "DONE");
        rebuilds.move(replay, "switch");
        rebuilds.move(replay, "switch");
        rebuilds.move(replay, "switch-back");
        rebuilds.move(replay, "drop");

        assertThat(states()).noneMatch(state -> state.startsWith(number + " "));
        assertThat(moves())
                .startsWith(
                        number + " DROPPED somebody", "1 SWITCHED_BACK_TO somebody", number + " SWITCHED_TO somebody");
    }

    @Test
    void one_that_has_yet_to_hear_much_of_what_the_live_one_has_cannot_become_live() {
        var replay = rebuilds.done(Map.of());
        lead(5_000);
        try {
            var refused = rebuilds.move(replay, "switch");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().get("detail").asString()).contains("has yet to hear");
        } finally {
            lead(-5_000);
        }
        assertThat(rebuilds.move(replay, "drop").status()).isEqualTo(200);
    }

    @Test
    void a_sample_holds_where_the_tables_refused_a_fact_for_a_row_outside_the_sample() {
        var replay = rebuilds.done(Map.of());
        assertThat(rowsOf("readmodels_" + rebuilds.number(replay) + ".inspection_checklist"))
                .isZero();
        var sample = rebuilds.move(replay, "verification").json();
        assertThat(sample.get("rows").asInt()).isPositive();
        assertThat(sample.get("checksumAgain")).isEqualTo(sample.get("checksum"));
        rebuilds.move(replay, "drop");
    }

    @Test
    void while_one_verifies_another_node_neither_verifies_nor_drops_and_a_drop_takes_along_what_a_killed_one_left()
            throws SQLException {
        var replay = rebuilds.done(Map.of());
        var check = "readmodels_" + rebuilds.number(replay) + "_check";
        try (var other = service.part(DataSource.class).getConnection();
                var statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtextextended('" + check + "', 0))");
            assertThat(rebuilds.move(replay, "verification").status()).isEqualTo(409);
            assertThat(rebuilds.move(replay, "drop").status()).isEqualTo(409);
            statement.execute("select pg_advisory_unlock_all()");
        }
        assertThat(rebuilds.move(replay, "verification").status()).isEqualTo(200);

        service.sql().sql("create schema " + check).update();
        service.sql().sql("create table " + check + ".left_over ()").update();
        assertThat(rebuilds.move(replay, "drop").status()).isEqualTo(200);
        assertThat(service.tablesOf(check)).isEmpty();
    }

    @Test
    void one_that_is_dropped_between_being_found_and_being_read_is_not_there() {
        var replay = rebuilds.done(Map.of());
        var reader = service.part(GenerationReader.class);
        var generations = service.part(Generations.class);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reader.together(() -> {
                    assertThat(generations.of(UUID.fromString(replay))).isPresent();
                    assertThat(rebuilds.move(replay, "drop").status()).isEqualTo(200);
                    return reader.of(UUID.fromString(replay), Generation::number);
                }));
    }

    @Test
    void while_one_is_dropped_ops_sees_how_far_the_others_have_come() {
        var number = rebuilds.number(rebuilds.done(Map.of()));
        await().atMost(Rebuilds.PATIENCE).until(() -> processors().body().contains("readmodels_" + number + " "));

        assertThat(rebuilds.ops().delete("/v1/generations/" + number).status()).isEqualTo(204);

        for (int time = 0; time < 20; time++) {
            assertThat(processors().status()).isEqualTo(200);
            assertThat(processors().body()).contains("readmodels_1 ").doesNotContain("readmodels_" + number + " ");
        }
    }

    private static Answer processors() {
        return rebuilds.ops().get("/v1/processors");
    }

    private static void lead(int records) {
        service.sql()
                .sql("update readmodels_1.inbox_offset set next_offset = next_offset + ?")
                .param(records)
                .update();
    }

    private static int rowsOf(String table) {
        return service.sql()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static List<String> states() {
        return rebuilds.ops()
                .get("/v1/generations")
                .json()
                .get("generations")
                .valueStream()
                .map(standing -> standing.get("generation"))
                .map(one -> one.get("number").asInt() + " " + one.get("state").asString())
                .toList();
    }

    private static List<String> moves() {
        return rebuilds.ops()
                .get("/v1/generations")
                .json()
                .get("moves")
                .valueStream()
                .map(move -> "%d %s %s"
                        .formatted(
                                move.get("generation").asInt(),
                                move.get("what").asString(),
                                move.get("by").asString()))
                .toList();
    }
}

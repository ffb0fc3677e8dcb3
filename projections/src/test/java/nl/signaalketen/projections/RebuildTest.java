package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.history.Fact;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.signal.contract.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How ops builds the read models anew beside the live ones, from the plan to the end. */
class RebuildTest {

    private static final Map<String, Integer> SLOWLY = Map.of("eventsPerSecond", 20);

    private static final Duration LONGER_THAN_A_PART = Duration.ofMillis(800);

    private static RunningService service;
    private static Rebuilds rebuilds;
    private static Map<String, String> heard;

    @BeforeAll
    static void the_service_has_heard_all_that_was_said() throws Exception {
        var tables = Tables.fresh();
        tables.hear(facts());
        heard = tables.checksums();
        service = RunningService.fresh();
        rebuilds = new Rebuilds(service);
        service.say(facts());
        service.sayUnreadable();
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(() -> assertThat(service.checksums(1)).isEqualTo(heard));
    }

    private static List<Fact> facts() {
        var history = new History();
        for (int number = 0; number < 40; number++) {
            var person = person("p" + number);
            history.signal("s" + number, "MIDDEN_LIMBURG", "ZACHT")
                    .opened(person.casus(), "s" + number, "MIDDEN_LIMBURG")
                    .added(person)
                    .classified(person, "VERMOEDELIJK", "DEFINITIEF");
        }
        return history.facts();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_plan_says_how_much_there_is_to_read_and_does_nothing() {
        var before = rebuilds.ops().get("/v1/generations").body();
        var plan = rebuilds.ask("/v1/replays/plan", Map.of()).json();
        assertThat(plan.get("events").asLong()).isGreaterThanOrEqualTo(facts().size());
        assertThat(plan.get("touches").asString()).contains("live read models, which stay as they are");
        assertThat(rebuilds.ops().get("/v1/generations").body()).isEqualTo(before);
    }

    @Test
    void a_wish_is_refused_with_all_that_is_wrong() {
        var refused = rebuilds.ask(
                "/v1/replays",
                Map.of(
                        "target", "weather",
                        "candidate", "triage/2019-01-01",
                        "slice", Map.of("from", "2019-01-01", "asOf", "2019-01-01T00:00:00Z")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactlyInAnyOrder("target", "candidate", "slice/from");
        assertThat(rebuilds.ask("/v1/replays", Map.of("slice", Map.of("asOf", "yesterday")))
                        .wrongFields())
                .containsExactly("slice/asOf");
    }

    @Test
    void what_is_built_has_the_rows_of_the_live_one_and_the_plan_then_knows_how_long_it_takes() {
        var replay = rebuilds.done(Map.of());
        assertThat(rebuilds.checksums(replay)).isEqualTo(heard);
        assertThat(rebuilds.look(replay).get("progress").get("ratio").asDouble())
                .isEqualTo(1);
        assertThat(rebuilds.ask("/v1/replays/plan", Map.of())
                        .json()
                        .get("seconds")
                        .isNumber())
                .isTrue();
    }

    @Test
    void a_rebuild_sends_nothing_and_what_cannot_be_read_is_counted_and_parked_by_the_live_one_alone() {
        await().atMost(Rebuilds.PATIENCE)
                .until(() -> Topics.ends().keySet().stream().anyMatch(topic -> topic.contains("-dlt")));
        var before = Topics.ends();
        var replay = rebuilds.done(Map.of());
        assertThat(rebuilds.look(replay).get("progress").get("errors").asInt()).isEqualTo(1);
        assertThat(Topics.ends()).isEqualTo(before);
    }

    @Test
    void a_second_one_is_refused_and_one_that_is_cancelled_leaves_no_schema() {
        var replay = rebuilds.start(SLOWLY);
        assertThat(rebuilds.ask("/v1/replays", Map.of()).status()).isEqualTo(409);
        rebuilds.awaitPart(replay);
        var schema = "readmodels_" + rebuilds.number(replay);
        assertThat(service.tablesOf(schema)).isNotEmpty();
        assertThat(rebuilds.move(replay, "switch").status()).isEqualTo(409);
        assertThat(rebuilds.move(replay, "drop").status()).isEqualTo(409);
        assertThat(rebuilds.move(replay, "cancel").status()).isEqualTo(200);
        assertThat(service.tablesOf(schema)).isEmpty();
    }

    @Test
    void one_that_is_paused_stands_still_and_goes_on_where_it_was() {
        var replay = rebuilds.start(SLOWLY);
        rebuilds.awaitPart(replay);
        assertThat(rebuilds.move(replay, "pause").status()).isEqualTo(200);
        var rows = rebuilds.checksums(replay);
        var ratio = rebuilds.look(replay).get("progress").get("ratio").asDouble();
        assertThat(ratio).isStrictlyBetween(0.0, 1.0);
        assertThat(rows).isNotEqualTo(heard);
        await().during(LONGER_THAN_A_PART)
                .untilAsserted(() -> assertThat(rebuilds.checksums(replay)).isEqualTo(rows));
        assertThat(rebuilds.move(replay, "resume").status()).isEqualTo(200);
        rebuilds.awaitState(replay, "DONE");
        assertThat(rebuilds.checksums(replay)).isEqualTo(heard);
    }

    @Test
    void without_room_on_the_disk_it_fails_with_a_word_about_it_and_goes_on_when_there_is_room() {
        var replay = rebuilds.start(SLOWLY);
        rebuilds.awaitPart(replay);
        var table = "readmodels_" + rebuilds.number(replay) + ".register_betrokkene";
        service.sql().sql("""
                create or replace function no_room() returns trigger language plpgsql as
                $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$
                """).update();
        service.sql()
                .sql("create trigger no_room before insert on " + table + " execute function no_room()")
                .update();
        rebuilds.awaitState(replay, "FAILED");
        assertThat(rebuilds.look(replay).get("problem").asString()).contains("no room left");
        assertThat(service.checksums(1)).isEqualTo(heard);
        service.sql().sql("drop trigger no_room on " + table).update();
        rebuilds.move(replay, "resume");
        rebuilds.awaitState(replay, "DONE");
        assertThat(rebuilds.checksums(replay)).isEqualTo(heard);
    }

    @Test
    void where_a_topic_was_lost_it_fails_with_a_word_about_it_instead_of_waiting_for_ever() {
        var replay = rebuilds.start(SLOWLY);
        service.sql().sql("""
                        update generation
                        set ends = (select jsonb_object_agg(key, value::bigint + 1000) from jsonb_each_text(ends))
                        where replay = cast(? as uuid)
                        """).param(replay).update();
        rebuilds.awaitState(replay, "FAILED");
        assertThat(rebuilds.look(replay).get("problem").asString())
                .contains("A topic was lost or written anew", "put the topic back and resume");
        assertThat(rebuilds.move(replay, "cancel").status()).isEqualTo(200);
    }

    @Test
    void rebuilds_are_for_ops_alone() {
        var replay = rebuilds.done(Map.of());
        var other = service.as(Role.KETENREGISSEUR, "MIDDEN_LIMBURG");
        for (var move : List.of("switch", "switch-back", "drop", "cancel")) {
            assertThat(other.post("/v1/replays/" + replay + "/" + move, "").status())
                    .isEqualTo(404);
        }
        assertThat(other.get("/v1/generations").status()).isEqualTo(404);
        assertThat(other.delete("/v1/generations/1").status()).isEqualTo(404);
    }
}

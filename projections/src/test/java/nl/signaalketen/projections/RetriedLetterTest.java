package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.signaalketen.projections.generation.Schemas;
import nl.signaalketen.projections.history.Fact;
import nl.signaalketen.projections.history.History;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A fact that the read models could not take: retried, it is in all of them that hear, once. */
class RetriedLetterTest {

    private static final String WHY = "{\"reason\": \"it was mended\"}";

    private RunningService service;
    private Rebuilds rebuilds;

    @BeforeEach
    void the_service_runs() {
        service = RunningService.fresh();
        rebuilds = new Rebuilds(service);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void what_was_parked_comes_into_every_generation_that_hears_and_again_after_a_rebuild_does_no_harm()
            throws Exception {
        var second = rebuilds.number(rebuilds.done(Map.of()));
        refuse("readmodels_1");
        refuse("readmodels_" + second);
        service.say(facts());
        var letter = await().atMost(Rebuilds.PATIENCE)
                .until(this::parked, found -> found.size() == 1)
                .getFirst();
        assertThat(service.checksums(1)).isNotEqualTo(whole());

        assertThat(retry(letter)).isEqualTo(409);
        mend("readmodels_1");
        assertThat(retry(letter)).isEqualTo(409);
        assertThat(service.checksums(1)).isNotEqualTo(whole());
        mend("readmodels_" + second);
        var third = rebuilds.number(rebuilds.done(Map.of()));
        assertThat(service.checksums(third)).isEqualTo(whole());

        assertThat(retry(letter)).isEqualTo(200);

        for (var generation : List.of(1, second, third)) {
            assertThat(service.checksums(generation)).isEqualTo(whole());
        }
    }

    @Test
    void what_a_rebuild_has_passed_over_is_in_what_it_builds_as_well() throws Exception {
        service.part(Schemas.class).make("readmodels_2");
        refuse("readmodels_1");
        refuse("readmodels_2");
        service.say(facts());
        var letter = await().atMost(Rebuilds.PATIENCE)
                .until(this::parked, found -> found.size() == 1)
                .getFirst();
        var replay = rebuilds.start(Map.of("eventsPerSecond", 1));
        await().atMost(Rebuilds.PATIENCE)
                .until(() -> rebuilds.look(replay).get("progress").get("errors").asInt() == 1);
        assertThat(rebuilds.move(replay, "pause").status()).isEqualTo(200);
        mend("readmodels_1");
        mend("readmodels_2");

        assertThat(retry(letter)).isEqualTo(200);

        rebuilds.move(replay, "resume");
        rebuilds.awaitState(replay, "DONE");
        assertThat(rebuilds.number(replay)).isEqualTo(2);
        assertThat(rebuilds.checksums(replay)).isEqualTo(whole());
    }

    @Test
    void what_stands_still_at_a_moment_does_not_come_to_know_what_happened_later() throws Exception {
        var still = rebuilds.number(rebuilds.done(Map.of("slice", Map.of("asOf", "2018-01-01T00:00:00Z"))));
        var nothing = service.checksums(still);
        refuse("readmodels_1");
        service.say(facts());
        var letter = await().atMost(Rebuilds.PATIENCE)
                .until(this::parked, found -> found.size() == 1)
                .getFirst();
        mend("readmodels_1");

        assertThat(retry(letter)).isEqualTo(200);

        assertThat(service.checksums(1)).isEqualTo(whole());
        assertThat(service.checksums(still)).isEqualTo(nothing);
    }

    private static Map<String, String> whole() {
        var tables = Tables.fresh();
        tables.hear(facts());
        return tables.checksums();
    }

    /** One of a betrokkene, and some that follow it where it lies. */
    private static List<Fact> facts() {
        var history = new History()
                .signal("s1", "MIDDEN_LIMBURG", "HARD")
                .opened("c1", "s1", "MIDDEN_LIMBURG")
                .added(person("ana"));
        IntStream.range(0, 8).forEach(n -> history.consent(person("ana"), n % 2 == 0));
        return history.facts();
    }

    /** No betrokkene can be kept any more. */
    private void refuse(String schema) {
        service.sql().sql("""
                create or replace function refuse() returns trigger language plpgsql as
                $$ begin raise exception 'not this one' using errcode = 'check_violation'; end $$
                """).update();
        service.sql()
                .sql("create trigger refuse before insert on " + schema
                        + ".register_betrokkene execute function refuse()")
                .update();
    }

    private void mend(String schema) {
        service.sql()
                .sql("drop trigger refuse on " + schema + ".register_betrokkene")
                .update();
    }

    private List<JsonNode> parked() {
        return rebuilds.ops()
                .get("/v1/dead-letters?state=PARKED")
                .json()
                .get("deadLetters")
                .valueStream()
                .toList();
    }

    private int retry(JsonNode letter) {
        return rebuilds.ops()
                .post("/v1/dead-letters/" + letter.get("id").asString() + "/retry", WHY)
                .status();
    }
}

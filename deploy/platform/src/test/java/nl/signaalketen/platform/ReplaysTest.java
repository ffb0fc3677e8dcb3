package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.signaalketen.platform.rules.Tables;
import nl.signaalketen.platform.things.Thing.NameThing;
import nl.signaalketen.platform.things.Thing.ThingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A candidate tried on the decisions on record, from the plan to the facts that were approved. */
class ReplaysTest extends RunningThings {

    @LocalServerPort
    int port;

    private OpsOnReplays ops;

    @BeforeEach
    void upload_a_candidate_that_calls_hot_what_is_above_30() {
        ops = OpsOnReplays.as("one", port);
        ops.uploadTheCandidate();
    }

    @Test
    void the_differences_are_listed_with_old_and_new_outcome_and_counted_by_kind_and_nothing_changes() {
        var lukewarm = named(35);
        named(10);
        named(50);
        var before = eventsStored();

        var replay = ops.done(ops.start(Map.of()));

        assertThat(ops.difference(replay, lukewarm).get("before").get("outcome"))
                .extracting(JsonNode::asString)
                .containsExactly("rood");
        assertThat(ops.difference(replay, lukewarm).get("after").get("outcome"))
                .extracting(JsonNode::asString)
                .containsExactly("rood", "wit");
        assertThat(replay.get("result").get("gains wit").asInt()).isPositive();
        assertThat(eventsStored()).isEqualTo(before);
        ops.refuse(replay);
    }

    @Test
    void what_is_approved_becomes_a_fact_that_names_the_run_and_the_rest_stays() {
        var approved = named(36);
        var left = named(37);
        var replay = ops.done(ops.start(Map.of()));

        ops.post(replay, "approval", OpsOnReplays.json(Map.of("subjects", List.of(approved), "reason", "it was hot")));

        await().atMost(OpsOnReplays.DONE_WITHIN).until(() -> ops.state(replay).equals("APPROVED"));
        assertThat(recoloured(approved)).containsExactly(replay.get("id").asString());
        assertThat(recoloured(left)).isEmpty();
        var again = ops.done(ops.start(Map.of()));
        assertThat(ops.subjects(again)).contains(left).doesNotContain(approved);
        ops.refuse(again);
    }

    @Test
    void a_second_replay_on_the_same_target_is_refused_at_once() {
        named(38);
        var first = ops.start(Map.of("eventsPerSecond", 1));

        assertThat(ops.ask("/v1/replays", Map.of()).status()).isEqualTo(409);

        assertThat(ops.post(first, "cancel", "").status()).isEqualTo(200);
        var second = ops.done(ops.start(Map.of()));
        ops.refuse(second);
    }

    @Test
    void a_replay_that_is_paused_goes_on_where_it_stopped() {
        IntStream.range(0, 12).forEach(n -> named(31));
        var replay = ops.start(ops.slowly());
        await().atMost(OpsOnReplays.DONE_WITHIN).until(() -> ops.position(replay) > 0);

        ops.post(replay, "pause", "");
        var where = ops.position(replay);
        assertThat(ops.state(replay)).isEqualTo("PAUSED");
        assertThat(ops.position(replay)).isEqualTo(where);
        ops.post(replay, "resume", "");

        ops.refuse(ops.done(replay));
    }

    @Test
    void the_result_made_again_one_by_one_has_the_same_checksum_and_nothing_was_sent() {
        IntStream.range(25, 45).forEach(this::named);
        var replay = ops.done(ops.start(Map.of()));

        var verification = ops.verified(replay);

        assertThat(verification.get("rows").asInt()).isPositive();
        assertThat(verification.get("checksum")).isEqualTo(verification.get("checksumAgain"));
        assertThat(verification.get("sent").asInt()).isZero();
        ops.refuse(replay);
    }

    @Test
    void decisions_on_which_the_candidate_fails_are_listed_and_the_others_are_tried() {
        var fails = Tables.first().replace("\"wit\"", "if warmte = 77 then \"wit\" + 1 else \"blauw\"");
        ops.upload("kleur/2191-01-01", fails);
        var unbearable = named(77);
        var bearable = named(78);

        var replay = ops.done(ops.start(Map.of("candidate", "kleur/2191-01-01")));

        assertThat(ops.failedOn(replay)).contains(unbearable).doesNotContain(bearable);
        assertThat(ops.subjects(replay)).contains(bearable);
        assertThat(replay.get("progress").get("errors").asInt()).isPositive();
        ops.refuse(replay);
    }

    @Test
    void a_replay_is_not_disturbed_by_the_activation_of_a_new_version_meanwhile() {
        IntStream.range(0, 12).forEach(n -> named(33));
        var replay = ops.start(ops.slowly());
        await().atMost(OpsOnReplays.DONE_WITHIN).until(() -> ops.position(replay) > 0);
        ops.post(replay, "pause", "");

        ops.upload("kleur/2192-01-01", Tables.hotAbove(20));
        var second = OpsOnReplays.as("two", port);
        assertThat(ops.step("kleur/2192-01-01", "proposal", Map.of()).status()).isEqualTo(200);
        assertThat(second.step("kleur/2192-01-01", "activation", Map.of("from", "2300-01-01"))
                        .status())
                .isEqualTo(200);
        assertThat(ops.post(replay, "resume", "").status()).isEqualTo(200);

        var verification = ops.verified(ops.done(replay));
        assertThat(verification.get("checksum")).isEqualTo(verification.get("checksumAgain"));
        assertThat(ops.differences(replay))
                .allMatch(row -> row.get("difference")
                        .get("after")
                        .get("version")
                        .asString()
                        .equals(OpsOnReplays.CANDIDATE));
        ops.refuse(replay);
    }

    @Test
    void a_slice_looks_at_nothing_else() {
        var small = named(39);
        var replay = ops.done(ops.start(Map.of("slice", Map.of("size", "LARGE", "from", "2019-01-01"))));

        assertThat(ops.subjects(replay)).doesNotContain(small);
        ops.refuse(replay);
    }

    @Test
    void a_wish_is_refused_with_all_that_is_wrong_and_nothing_begins() {
        var plan =
                ops.ask("/v1/replays/plan", Map.of("candidate", "kleur/2000-01-01", "slice", Map.of("colour", "RED")));

        assertThat(plan.status()).isEqualTo(400);
        assertThat(plan.wrongFields()).containsExactlyInAnyOrder("candidate", "slice/colour");
        assertThat(ops.ask("/v1/replays/plan", Map.of()).json().get("events").asLong())
                .isNotNegative();
    }

    private String named(int warmth) {
        var thing = new ThingId(UUID.randomUUID());
        commands.send(new NameThing(thing, String.valueOf(warmth)));
        return thing.toString();
    }

    private long eventsStored() {
        return database.sql("select count(*) from domainevententry")
                .query(Long.class)
                .single();
    }

    private List<String> recoloured(String thing) {
        return database.sql("""
                        select convert_from(payload, 'UTF8')::jsonb ->> 'run' from domainevententry
                        where aggregateidentifier = :thing and payloadtype like '%ThingRecoloured'
                        """).param("thing", thing).query(String.class).list();
    }
}

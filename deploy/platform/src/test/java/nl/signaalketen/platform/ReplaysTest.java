package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.signaalketen.platform.rules.Tables;
import nl.signaalketen.platform.things.Thing.NameThing;
import nl.signaalketen.platform.things.Thing.ThingId;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A candidate tried on the decisions on record, from the plan to the facts that were approved. */
class ReplaysTest extends RunningThings {

    private static final Duration DONE_WITHIN = Duration.ofSeconds(30);

    @LocalServerPort
    int port;

    private Rest ops;

    @BeforeEach
    void upload_a_candidate_that_calls_hot_what_is_above_30() {
        ops = new Rest("http://localhost:" + port, Tokens.of("one", "keten", List.of("OPS"), List.of()));
        ops.put("/v1/rule-versions/kleur/2190-01-01", json(Map.of("dmn", Tables.hotAbove(30), "reason", "to see")));
    }

    @Test
    void the_differences_are_listed_with_old_and_new_outcome_and_counted_by_kind_and_nothing_changes() {
        var lukewarm = named(35);
        named(10);
        named(50);
        var before = eventsStored();

        var replay = done(start(Map.of()));

        assertThat(difference(replay, lukewarm).get("difference").get("before").get("outcome"))
                .extracting(JsonNode::asString)
                .containsExactly("rood");
        assertThat(difference(replay, lukewarm).get("difference").get("after").get("outcome"))
                .extracting(JsonNode::asString)
                .containsExactly("rood", "wit");
        assertThat(replay.get("result").get("gains wit").asInt()).isPositive();
        assertThat(eventsStored()).isEqualTo(before);
        refuse(replay);
    }

    @Test
    void what_is_approved_becomes_a_fact_that_names_the_run_and_the_rest_stays() {
        var approved = named(36);
        var left = named(37);
        var replay = done(start(Map.of()));

        ops.post(path(replay) + "/approval", json(Map.of("subjects", List.of(approved), "reason", "it was hot")));

        await().atMost(DONE_WITHIN).until(() -> state(replay).equals("APPROVED"));
        assertThat(recoloured(approved)).containsExactly(replay.get("id").asString());
        assertThat(recoloured(left)).isEmpty();
        var again = done(start(Map.of()));
        assertThat(subjects(again)).contains(left).doesNotContain(approved);
        refuse(again);
    }

    @Test
    void a_second_replay_on_the_same_target_is_refused_at_once() {
        named(38);
        var first = start(Map.of("eventsPerSecond", 1));

        assertThat(ops.post("/v1/replays", wish(Map.of())).status()).isEqualTo(409);

        assertThat(ops.post(path(first) + "/cancel", "").status()).isEqualTo(200);
        var second = done(start(Map.of()));
        refuse(second);
    }

    @Test
    void a_replay_that_is_paused_goes_on_where_it_stopped() {
        IntStream.range(0, 12).forEach(n -> named(31));
        var replay = start(Map.of("eventsPerSecond", 10));
        await().atMost(DONE_WITHIN).until(() -> position(replay) > 0);

        ops.post(path(replay) + "/pause", "");
        var where = position(replay);
        assertThat(ops.get(path(replay)).json().get("state").asString()).isEqualTo("PAUSED");
        assertThat(position(replay)).isEqualTo(where);
        ops.post(path(replay) + "/resume", "");

        refuse(done(replay));
    }

    @Test
    void the_result_made_again_one_by_one_has_the_same_checksum_and_nothing_was_sent() {
        IntStream.range(25, 45).forEach(this::named);
        var replay = done(start(Map.of()));

        var verification =
                ops.post(path(replay) + "/verification?full=true", "").json();

        assertThat(verification.get("rows").asInt()).isPositive();
        assertThat(verification.get("checksum")).isEqualTo(verification.get("checksumAgain"));
        assertThat(verification.get("sent").asInt()).isZero();
        refuse(replay);
    }

    @Test
    void decisions_on_which_the_candidate_fails_are_listed_and_the_others_are_tried() {
        var fails = Tables.first().replace("\"wit\"", "if warmte = 77 then \"wit\" + 1 else \"blauw\"");
        ops.put("/v1/rule-versions/kleur/2191-01-01", json(Map.of("dmn", fails, "reason", "to fail")));
        var unbearable = named(77);
        var bearable = named(78);

        var replay = done(start(Map.of("candidate", "kleur/2191-01-01")));

        assertThat(ops.get(path(replay) + "/errors").json().get("errors"))
                .extracting(error -> error.get("subject").asString())
                .contains(unbearable)
                .doesNotContain(bearable);
        assertThat(subjects(replay)).contains(bearable);
        assertThat(replay.get("progress").get("errors").asInt()).isPositive();
        refuse(replay);
    }

    @Test
    void a_slice_looks_at_nothing_else() {
        var small = named(39);
        var replay = done(start(Map.of("slice", Map.of("size", "LARGE", "from", "2019-01-01"))));

        assertThat(subjects(replay)).doesNotContain(small);
        refuse(replay);
    }

    @Test
    void a_wish_is_refused_with_all_that_is_wrong_and_nothing_begins() {
        var plan = ops.post(
                "/v1/replays/plan", wish(Map.of("candidate", "kleur/2000-01-01", "slice", Map.of("colour", "RED"))));

        assertThat(plan.status()).isEqualTo(400);
        assertThat(plan.wrongFields()).containsExactlyInAnyOrder("candidate", "slice/colour");
        assertThat(ops.post("/v1/replays/plan", wish(Map.of()))
                        .json()
                        .get("events")
                        .asLong())
                .isNotNegative();
    }

    private String named(int warmth) {
        var thing = new ThingId(UUID.randomUUID());
        commands.send(new NameThing(thing, String.valueOf(warmth)));
        return thing.toString();
    }

    private JsonNode start(Map<String, Object> more) {
        var answer = ops.post("/v1/replays", wish(more));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json();
    }

    private JsonNode done(JsonNode replay) {
        await().atMost(DONE_WITHIN).until(() -> state(replay).equals("DONE"));
        return ops.get(path(replay)).json();
    }

    private void refuse(JsonNode replay) {
        assertThat(ops.post(path(replay) + "/refusal", "").status()).isEqualTo(200);
    }

    private String state(JsonNode replay) {
        return ops.get(path(replay)).json().get("state").asString();
    }

    private long position(JsonNode replay) {
        return ops.get(path(replay)).json().get("progress").get("position").asLong();
    }

    private JsonNode difference(JsonNode replay, String subject) {
        return ops.get(path(replay) + "/differences")
                .json()
                .get("differences")
                .valueStream()
                .filter(row -> row.get("difference").get("subject").asString().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private List<String> subjects(JsonNode replay) {
        return ops.get(path(replay) + "/differences")
                .json()
                .get("differences")
                .valueStream()
                .map(row -> row.get("difference").get("subject").asString())
                .toList();
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

    private static String path(JsonNode replay) {
        return "/v1/replays/" + replay.get("id").asString();
    }

    private static String wish(Map<String, Object> more) {
        var wish = new java.util.HashMap<String, Object>(
                Map.of("kind", "REEVALUATION", "target", "kleur", "candidate", "kleur/2190-01-01", "reason", "to see"));
        wish.putAll(more);
        return json(wish);
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}

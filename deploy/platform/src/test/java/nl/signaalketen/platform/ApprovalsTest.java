package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.signaalketen.platform.things.Thing.NameThing;
import nl.signaalketen.platform.things.Thing.ThingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What follows from an approval, and what does not. */
class ApprovalsTest extends RunningThings {

    @LocalServerPort
    int port;

    private OpsOnReplays ops;

    @BeforeEach
    void upload_the_candidate() {
        ops = OpsOnReplays.as("one", port);
        ops.uploadTheCandidate();
    }

    @Test
    void the_same_approval_again_is_no_news_and_another_is_refused() {
        var approved = named(31);
        var other = named(32);
        var replay = ops.done(ops.start(Map.of()));

        assertThat(approve(replay, approved)).isEqualTo(200);
        assertThat(approve(replay, approved)).isEqualTo(200);
        assertThat(approve(replay, other)).isEqualTo(409);

        awaitState(replay, "APPROVED");
        assertThat(approve(replay, approved)).isEqualTo(200);
        assertThat(recoloured(approved)).hasSize(1);
        assertThat(recoloured(other)).isEmpty();
        assertThat(ops.look(replay).get("answeredBy").asString()).isEqualTo("one");
        assertThat(ops.look(replay).get("answerReason").asString()).isEqualTo("it was hot");
    }

    @Test
    void what_was_decided_anew_since_the_replay_is_left_as_it_is() {
        var overtaken = named(33);
        var replay = ops.done(ops.start(Map.of()));
        commands.send(new NameThing(new ThingId(UUID.fromString(overtaken)), "12"));

        approve(replay, overtaken);

        awaitState(replay, "APPROVED");
        assertThat(recoloured(overtaken)).isEmpty();
        assertThat(ops.row(replay, overtaken).get("answer").asString()).isEqualTo("OVERTAKEN");
    }

    @Test
    void an_approval_that_stopped_half_way_goes_on_where_it_was_and_cannot_be_refused() {
        var approved = named(34);
        var replay = ops.done(ops.start(Map.of()));
        database.sql("""
                        create function no_room() returns trigger language plpgsql as $$
                        begin raise exception 'no room'; end $$
                        """).update();
        database.sql("create trigger no_room before insert on domainevententry execute function no_room()")
                .update();

        approve(replay, approved);
        awaitState(replay, "APPROVAL_FAILED");
        database.sql("drop function no_room cascade").update();

        assertThat(ops.post(replay, "refusal", "").status()).isEqualTo(409);
        assertThat(ops.post(replay, "cancel", "").status()).isEqualTo(409);
        assertThat(ops.post(replay, "resume", "").status()).isEqualTo(200);
        awaitState(replay, "APPROVED");
        assertThat(recoloured(approved)).hasSize(1);
    }

    @Test
    void nothing_is_approved_while_another_replay_is_at_work_on_the_same_decisions() {
        var thing = named(35);
        var done = ops.done(ops.start(Map.of()));
        var running = ops.start(Map.of("eventsPerSecond", 1));

        assertThat(approve(done, thing)).isEqualTo(409);
        assertThat(ops.post(running, "cancel", "").status()).isEqualTo(200);
        assertThat(approve(done, thing)).isEqualTo(200);
        awaitState(done, "APPROVED");
    }

    @Test
    void ops_is_not_shown_what_the_table_was_asked() {
        var thing = named(36);
        var replay = ops.done(ops.start(Map.of()));

        assertThat(ops.row(replay, thing).toString()).contains("rood").doesNotContain("warmte", "inputs");
        ops.refuse(replay);
        assertThat(ops.look(replay).get("answeredBy").asString()).isEqualTo("one");
    }

    private int approve(JsonNode replay, String thing) {
        var approval = Map.of("subjects", List.of(thing), "reason", "it was hot");
        return ops.post(replay, "approval", OpsOnReplays.json(approval)).status();
    }

    private void awaitState(JsonNode replay, String state) {
        await().atMost(OpsOnReplays.DONE_WITHIN)
                .untilAsserted(() -> assertThat(ops.state(replay)).isEqualTo(state));
    }

    private String named(int warmth) {
        var thing = new ThingId(UUID.randomUUID());
        commands.send(new NameThing(thing, String.valueOf(warmth)));
        return thing.toString();
    }

    private List<String> recoloured(String thing) {
        return database.sql("""
                        select eventidentifier from domainevententry
                        where aggregateidentifier = :thing and payloadtype like '%ThingRecoloured'
                        """).param("thing", thing).query(String.class).list();
    }
}

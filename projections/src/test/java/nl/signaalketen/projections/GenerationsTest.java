package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.history.Fact;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.referral.contract.ReferralAccepted;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.testbed.Rest.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is built beside, becomes live, and is kept until it is dropped. */
class GenerationsTest {

    private static final History HISTORY = history();

    private RunningService service;
    private Rebuilds rebuilds;

    @BeforeEach
    void the_service_has_heard_all_that_was_said() throws Exception {
        service = RunningService.fresh();
        rebuilds = new Rebuilds(service);
        service.say(HISTORY.facts());
        awaitRows(1, HISTORY.facts());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_switch_shows_the_other_figures_at_once_and_back_again_while_both_hear_what_happens() throws Exception {
        service.sql()
                .sql("update readmodels_1.register_betrokkene set sex = 'X'")
                .update();
        var replay = rebuilds.done(Map.of());
        assertThat(bySex()).isEqualTo("{\"X\":2}");

        assertThat(rebuilds.move(replay, "switch").status()).isEqualTo(200);
        assertThat(rebuilds.move(replay, "switch").status()).isEqualTo(200);
        assertThat(bySex()).isEqualTo("{\"V\":2}");
        assertThat(rebuilds.move(replay, "drop").status()).isEqualTo(409);
        assertThat(rebuilds.move(replay, "cancel").status()).isEqualTo(409);

        service.say(more());
        awaitRows(rebuilds.number(replay), all());
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(() -> assertThat(bySex()).isEqualTo("{\"V\":3}"));
        rebuilds.move(replay, "switch-back");
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(() -> assertThat(bySex()).isEqualTo("{\"V\":1,\"X\":2}"));

        rebuilds.move(replay, "switch");
        assertThat(rebuilds.ops().delete("/v1/generations/1").status()).isEqualTo(204);
        assertThat(bySex()).isEqualTo("{\"V\":3}");
        assertThat(rebuilds.move(replay, "switch-back").status()).isEqualTo(409);
        assertThat(service.tablesOf("readmodels_1")).isEmpty();
    }

    @Test
    void ops_sees_how_far_the_follower_of_each_generation_has_come() {
        var second = rebuilds.number(rebuilds.done(Map.of()));
        await().atMost(Rebuilds.PATIENCE).untilAsserted(() -> {
            assertThat(heardBy(1)).isEqualTo(HISTORY.facts().size());
            assertThat(heardBy(second)).isEqualTo(HISTORY.facts().size());
        });
        assertThat(service.as(Role.KETENREGISSEUR).get("/v1/processors").status())
                .isEqualTo(404);
    }

    private long heardBy(int generation) {
        return rebuilds.ops()
                .get("/v1/processors")
                .json()
                .get("processors")
                .valueStream()
                .filter(each -> each.get("name").asString().startsWith("readmodels_" + generation + " "))
                .filter(each -> each.get("lag").asLong() == 0)
                .mapToLong(each -> each.get("position").asLong())
                .sum();
    }

    @Test
    void what_was_built_is_checked_against_its_facts_one_by_one() {
        var replay = rebuilds.done(Map.of());
        var holds = rebuilds.move(replay, "verification?full=true").json();
        assertThat(holds.get("checksum")).isEqualTo(holds.get("checksumAgain"));
        assertThat(holds.get("checked").asInt()).isEqualTo(HISTORY.facts().size());
        assertThat(holds.get("rows").asInt()).isPositive();
        assertThat(holds.get("sent").asInt()).isZero();
        var sample = rebuilds.move(replay, "verification").json();
        assertThat(sample.get("checksum")).isEqualTo(sample.get("checksumAgain"));

        var schema = "readmodels_" + rebuilds.number(replay);
        service.sql()
                .sql("update " + schema + ".register_betrokkene set sex = 'X' where person = 'bo'")
                .update();
        var fails = rebuilds.move(replay, "verification?full=true").json();
        assertThat(fails.get("checksum")).isNotEqualTo(fails.get("checksumAgain"));
        assertThat(service.tablesOf(schema + "_check")).isEmpty();
    }

    @Test
    void a_sample_holds_where_a_row_repeats_what_was_said_of_rows_outside_of_it() throws Exception {
        var history = new History();
        for (int number = 0; number < 64; number++) {
            var casus = "c-" + number;
            history.signal("s-" + number, "MIDDEN_LIMBURG", "ZACHT")
                    .weighed("s-" + number, "MIDDEN_LIMBURG", "CASUS", casus)
                    .referral("r-" + number, at -> new ReferralAccepted("r", null, casus, "om", at));
        }
        service.say(history.facts());
        var sample = rebuilds.move(rebuilds.done(Map.of()), "verification").json();
        assertThat(sample.get("rows").asInt()).isGreaterThan(1);
        assertThat(sample.get("checksumAgain")).isEqualTo(sample.get("checksum"));
    }

    @Test
    void read_models_as_of_a_moment_know_nothing_later_and_stand_still() throws Exception {
        var replay = rebuilds.done(Map.of("slice", Map.of("asOf", "2019-03-31T00:00:00Z")));
        assertThat(counted("&generation=" + replay)).isEqualTo(1);
        assertThat(counted("")).isEqualTo(2);
        assertThat(rebuilds.move(replay, "switch").status()).isEqualTo(409);

        service.say(more());
        awaitRows(1, all());
        assertThat(counted("&generation=" + replay)).isEqualTo(1);
        var sum = rebuilds.move(replay, "verification?full=true").json();
        assertThat(sum.get("checksum")).isEqualTo(sum.get("checksumAgain"));

        assertThat(rebuilds.move(replay, "drop").status()).isEqualTo(200);
        assertThat(figures("&generation=" + replay).status()).isEqualTo(404);
    }

    private void awaitRows(int generation, List<Fact> facts) {
        var tables = Tables.fresh();
        tables.hear(facts);
        var rows = tables.checksums();
        await().atMost(Rebuilds.PATIENCE).untilAsserted(() -> {
            var now = service.checksums(generation);
            assertThat(now.get("timeline_entry")).isEqualTo(rows.get("timeline_entry"));
        });
    }

    private static History history() {
        return new History()
                .signal("s1", "MIDDEN_LIMBURG", "HARD")
                .opened("c1", "s1", "MIDDEN_LIMBURG")
                .added(person("ana"))
                .classified(person("ana"), "VERMOEDELIJK", "DEFINITIEF")
                .on("2019-06-01")
                .added(person("bo"))
                .classified(person("bo"), "DAADWERKELIJK", "DEFINITIEF");
    }

    private static List<Fact> all() {
        return history()
                .on("2019-07-01")
                .added(person("cas"))
                .classified(person("cas"), "VERMOEDELIJK", "DEFINITIEF")
                .facts();
    }

    private static List<Fact> more() {
        return all().subList(HISTORY.facts().size(), all().size());
    }

    private String bySex() {
        return figures("").json().get("bySex").toString();
    }

    private int counted(String more) {
        return figures(more).json().get("counted").asInt();
    }

    private Answer figures(String more) {
        return service.as(Role.KETENREGISSEUR, "MIDDEN_LIMBURG").get("/v1/figures/registrations?year=2019" + more);
    }
}

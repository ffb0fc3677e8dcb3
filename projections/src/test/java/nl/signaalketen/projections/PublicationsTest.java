package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.testbed.Rest.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was published of a year stays as it was published, and is made again to the digit. */
class PublicationsTest {

    private static final History HISTORY = new History()
            .added(person("ana"))
            .classified(person("ana"), "VERMOEDELIJK", "DEFINITIEF")
            .added(person("bo"))
            .classified(person("bo"), "POTENTIEEL", "DEFINITIEF")
            .added(person("cas").in("ZUID_LIMBURG").reportedBy("kmar", "KMAR"))
            .classified(person("cas"), "DAADWERKELIJK", "DEFINITIEF");

    private RunningService service;
    private Rebuilds rebuilds;

    @BeforeEach
    void the_service_has_heard_all_that_was_said() throws Exception {
        service = RunningService.fresh();
        rebuilds = new Rebuilds(service);
        service.say(HISTORY.facts());
        awaitNational(2);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void figures_stay_as_published_when_a_casus_is_later_classified_geen_and_are_made_again_to_the_digit()
            throws Exception {
        assertThat(publish("").status()).isEqualTo(201);
        var later = new History().on("2020-02-01").classified(person("ana"), "GEEN", "DEFINITIEF");
        service.say(later.facts());
        awaitNational(1);

        assertThat(counted("2019-1", null)).isEqualTo(2);
        var again = reproduced("2019-1");
        assertThat(again.get("result").get("different").asInt()).isZero();
        assertThat(again.get("result").get("same").asInt()).isGreaterThan(100);

        assertThat(publish(", \"revises\": \"2019-1\"").json().get("name").asString())
                .isEqualTo("2019-2");
        assertThat(counted("2019-2", null)).isEqualTo(1);
        assertThat(reproduced("2019-2").get("result").get("different").asInt()).isZero();
    }

    @Test
    void figures_stay_and_are_made_again_by_their_own_rule_version_after_another_one_counts() {
        publish("");
        CandidateOfCounting.upload(rebuilds);
        var replay = rebuilds.done(Map.of("candidate", CandidateOfCounting.NAME));
        assertThat(rebuilds.move(replay, "switch").status()).isEqualTo(200);
        awaitNational(3);

        assertThat(reproduced("2019-1").get("result").get("different").asInt()).isZero();
        var revised = publish(", \"revises\": \"2019-1\"").json();
        assertThat(revised.get("countingRule").asString()).isEqualTo(CandidateOfCounting.NAME);
        assertThat(counted("2019-2", null)).isEqualTo(3);
        assertThat(reproduced("2019-2").get("result").get("different").asInt()).isZero();
        assertThat(service.tablesOf("readmodels_3")).isEmpty();
    }

    @Test
    void a_published_figure_that_its_facts_do_not_give_is_found_with_its_place() {
        publish("");
        service.sql()
                .sql("update publication set figures = replace(figures, '\"ZUID_LIMBURG\":1', '\"ZUID_LIMBURG\":7')")
                .update();

        var replay = reproduced("2019-1");

        assertThat(replay.get("result").get("different").asInt()).isPositive();
        assertThat(rebuilds.ops()
                        .get("/v1/replays/" + replay.get("id").asString() + "/comparison")
                        .json()
                        .get("different")
                        .get(0))
                .hasToString(
                        "{\"place\":\"registrations/*/byRegion/ZUID_LIMBURG\",\"published\":\"7\",\"again\":\"1\"}");
    }

    @Test
    void of_two_who_publish_the_same_year_at_once_one_is_refused() throws Exception {
        Callable<Integer> publishes = () -> publish("").status();
        try (var two = Executors.newFixedThreadPool(2)) {
            assertThat(two.invokeAll(List.of(publishes, publishes)))
                    .extracting(status -> status.get())
                    .containsExactlyInAnyOrder(201, 409);
        }
        assertThat(publish(", \"revises\": \"2019-7\"").json().get("detail").asString())
                .contains("The newest publication of 2019 is 2019-1");
    }

    @Test
    void a_ketenregisseur_sees_the_figures_together_and_those_of_the_own_regions() {
        publish("");
        var seen = service.as(Role.KETENREGISSEUR, "ZUID_LIMBURG")
                .get("/v1/publications/2019-1")
                .json()
                .get("figures")
                .get("registrations");
        assertThat(seen.valueStream().map(part -> part.path("region").asString("all")))
                .containsExactly("all", "ZUID_LIMBURG");
        assertThat(service.as(Role.MELDER).get("/v1/publications/2019-1").status())
                .isEqualTo(404);
        assertThat(service.as(Role.ZORGCOORDINATOR, "ZUID_LIMBURG")
                        .get("/v1/publications")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_wish_is_refused_with_all_that_is_wrong() {
        assertThat(rebuilds.ops()
                        .post("/v1/publications", "{\"year\": 1999, \"revises\": \"the first\"}")
                        .wrongFields())
                .containsExactlyInAnyOrder("year", "revises", "reason");
        assertThat(rebuilds.ask("/v1/replays", Map.of("kind", "REPRODUCTION", "target", "2019-1"))
                        .wrongFields())
                .containsExactly("target");
        assertThat(rebuilds.ops().get("/v1/publications/2019-1").status()).isEqualTo(404);
    }

    private Answer publish(String more) {
        return rebuilds.ops().post("/v1/publications", "{\"year\": 2019, \"reason\": \"the report\"" + more + "}");
    }

    private JsonNode reproduced(String publication) {
        return rebuilds.look(rebuilds.done(Map.of("kind", "REPRODUCTION", "target", publication)));
    }

    private int counted(String publication, String region) {
        return rebuilds.ops()
                .get("/v1/publications/" + publication)
                .json()
                .get("figures")
                .get("registrations")
                .valueStream()
                .filter(part -> part.path("region").asString("").equals(region == null ? "" : region))
                .map(part -> part.get("figures").get("counted").asInt())
                .findFirst()
                .orElseThrow();
    }

    private void awaitNational(int counted) {
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(() -> assertThat(service.as(Role.KETENREGISSEUR, "MIDDEN_LIMBURG", "ZUID_LIMBURG")
                                .get("/v1/figures/registrations?year=2019&scope=NATIONAAL")
                                .json()
                                .get("counted")
                                .asInt())
                        .isEqualTo(counted));
    }
}

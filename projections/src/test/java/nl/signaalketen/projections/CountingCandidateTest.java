package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.signal.contract.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From 1 January potentieel is to be reported too, and KMar to count regionally: what would that have made of 2019? */
class CountingCandidateTest {

    private static final History HISTORY = new History()
            .added(person("ana"))
            .classified(person("ana"), "VERMOEDELIJK", "DEFINITIEF")
            .added(person("bo"))
            .classified(person("bo"), "POTENTIEEL", "DEFINITIEF")
            .added(person("cas").in("ZUID_LIMBURG").reportedBy("kmar", "KMAR"))
            .classified(person("cas"), "DAADWERKELIJK", "DEFINITIEF");

    private static RunningService service;
    private static Rebuilds rebuilds;
    private static String replay;

    @BeforeAll
    static void the_candidate_has_been_tried() throws Exception {
        service = RunningService.fresh();
        rebuilds = new Rebuilds(service);
        service.say(HISTORY.facts());
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(() -> assertThat(counted()).isEqualTo(1));
        CandidateOfCounting.upload(rebuilds);
        replay = rebuilds.done(Map.of("candidate", CandidateOfCounting.NAME));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void ops_sees_cell_by_cell_what_would_change_in_2019_in_every_region_and_no_person() {
        var difference = rebuilds.ops().get("/v1/replays/" + replay + "/figures-difference?year=2019");
        assertThat(changes(difference.json()))
                .contains(
                        "MIDDEN_LIMBURG REGIONAAL counted  1 -> 2",
                        "MIDDEN_LIMBURG REGIONAAL riskGroup  1 -> 0",
                        "MIDDEN_LIMBURG NATIONAAL byClassificatie POTENTIEEL 0 -> 1",
                        "ZUID_LIMBURG REGIONAAL counted  0 -> 1",
                        "ZUID_LIMBURG REGIONAAL byAgencyKind KMAR 0 -> 1")
                .noneMatch(change -> change.startsWith("ZUID_LIMBURG NATIONAAL"))
                .noneMatch(change -> change.startsWith("NOORD_LIMBURG"));
        assertThat(difference.json().get("before").get("ruleVersion").asString())
                .isEqualTo("telling/2019-01-01");
        assertThat(difference.json().get("after").get("ruleVersion").asString()).isEqualTo(CandidateOfCounting.NAME);
        assertThat(difference.json().get("same").asInt()).isPositive();
        assertThat(difference.body()).doesNotContain("\"ana\"", "\"bo\"", "\"cas\"");
    }

    @Test
    void a_ketenregisseur_sees_the_regions_in_the_token_alone() {
        var difference = service.as(Role.KETENREGISSEUR, "ZUID_LIMBURG")
                .get("/v1/replays/" + replay + "/figures-difference?year=2019");
        assertThat(changes(difference.json())).isNotEmpty().allMatch(change -> change.startsWith("ZUID_LIMBURG"));
    }

    @Test
    void the_zorgcoordinator_sees_who_of_the_own_region_comes_in() {
        var path = "/v1/replays/" + replay + "/registrations-difference?year=2019";
        var middle =
                service.as(Role.ZORGCOORDINATOR, "MIDDEN_LIMBURG").get(path).json();
        assertThat(kinds(middle)).containsExactly("bo COMES_IN");
        var south = service.as(Role.ZORGCOORDINATOR, "ZUID_LIMBURG").get(path).json();
        assertThat(kinds(south)).containsExactly("cas COMES_IN");
        assertThat(rebuilds.ops().get(path).status()).isEqualTo(404);
    }

    @Test
    void potentieel_that_the_candidate_counts_is_exported_as_a_victim_by_neither() {
        var coordinator = service.as(Role.ZORGCOORDINATOR, "MIDDEN_LIMBURG");
        for (var generation : List.of("", "&generation=" + replay)) {
            var cases = coordinator
                    .get("/v1/registrations/htcds?year=2019" + generation)
                    .json()
                    .get("cases");
            assertThat(cases).hasSize(1);
        }
        assertThat(coordinator
                        .get("/v1/registrations?year=2019&counted=true&generation=" + replay)
                        .json()
                        .get("registrations"))
                .hasSize(2);
    }

    @Test
    void until_the_switch_2019_is_counted_as_it_was_and_wrong_filters_are_named() {
        assertThat(counted()).isEqualTo(1);
        assertThat(rebuilds.ops()
                        .get("/v1/replays/" + replay + "/figures-difference?scope=REGIONAAL")
                        .wrongFields())
                .containsExactlyInAnyOrder("year", "scope");
    }

    @Test
    void only_what_two_persons_have_activated_can_count_after_a_switch_and_is_undone_by_the_switch_back() {
        var alone = rebuilds.move(replay, "switch");
        assertThat(alone.status()).isEqualTo(409);
        assertThat(alone.json().get("detail").asString())
                .contains(CandidateOfCounting.NAME + ", which is not activated: propose that");
        CandidateOfCounting.propose(service);
        assertThat(rebuilds.move(replay, "switch").status()).isEqualTo(409);
        assertThat(counted()).isEqualTo(1);

        CandidateOfCounting.activate(service);
        assertThat(rebuilds.move(replay, "switch").status()).isEqualTo(200);
        assertThat(counted()).isEqualTo(2);
        assertThat(rebuilds.move(replay, "switch-back").status()).isEqualTo(200);
        assertThat(counted()).isEqualTo(1);
    }

    private static List<String> changes(JsonNode difference) {
        return difference
                .get("changes")
                .valueStream()
                .map(change -> {
                    var cell = change.get("cell");
                    return "%s %s %s %s %d -> %d"
                            .formatted(
                                    cell.get("region").asString(),
                                    cell.get("scope").asString(),
                                    cell.get("figure").asString(),
                                    cell.get("value").asString(),
                                    change.get("before").asInt(),
                                    change.get("after").asInt());
                })
                .toList();
    }

    private static List<String> kinds(JsonNode difference) {
        return difference
                .get("changes")
                .valueStream()
                .map(change -> change.get("person").asString() + " "
                        + change.get("kind").asString())
                .toList();
    }

    /** In Midden-Limburg of 2019. */
    private static int counted() {
        return service.as(Role.KETENREGISSEUR, "MIDDEN_LIMBURG")
                .get("/v1/figures/registrations?year=2019")
                .json()
                .get("counted")
                .asInt();
    }
}

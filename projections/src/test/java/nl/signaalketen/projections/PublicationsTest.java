package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.signal.contract.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was published of a year stays as it was published, and is made again to the digit. */
class PublicationsTest {

    private RunningService service;
    private Rebuilds rebuilds;
    private Published published;

    @BeforeEach
    void the_service_has_heard_all_that_was_said() throws Exception {
        published = Published.begin();
        service = published.service();
        rebuilds = published.rebuilds();
    }

    @AfterEach
    void stop() {
        published.close();
    }

    @Test
    void figures_stay_as_published_when_a_casus_is_later_classified_geen_and_are_made_again_to_the_digit()
            throws Exception {
        assertThat(published.publish("").status()).isEqualTo(201);
        var later = new History().on("2020-02-01").classified(person("ana"), "GEEN", "DEFINITIEF");
        service.say(later.facts());
        published.awaitNational(1);

        assertThat(published.counted("2019-1")).isEqualTo(2);
        var again = published.reproduced("2019-1");
        assertThat(again.get("result").get("different").asInt()).isZero();
        assertThat(again.get("result").get("same").asInt()).isGreaterThan(100);

        assertThat(published
                        .publish(", \"revises\": \"2019-1\"")
                        .json()
                        .get("name")
                        .asString())
                .isEqualTo("2019-2");
        assertThat(published.counted("2019-2")).isEqualTo(1);
        assertThat(published.reproduced("2019-2").get("result").get("different").asInt())
                .isZero();
    }

    @Test
    void a_published_figure_stays_while_a_person_of_two_regions_leaves_the_figure_of_now_by_being_revised_in_both()
            throws Exception {
        var alsoInMaastricht =
                person("ana").alsoReportedBy("avim-limburg", "POLITIE_AVIM").in("ZUID_LIMBURG");
        var history = Published.told();
        saysAlso(
                history,
                () -> history.added(alsoInMaastricht).classified(alsoInMaastricht, "VERMOEDELIJK", "DEFINITIEF"));
        published.awaitCounted(2, "ZUID_LIMBURG");
        published.awaitNational(2);
        published.publish("");

        saysAlso(history, () -> history.on("2020-02-01").classified(alsoInMaastricht, "GEEN", "DEFINITIEF"));
        published.awaitCounted(1, "ZUID_LIMBURG");
        published.awaitNational(2);
        saysAlso(history, () -> history.on("2020-02-02").classified(person("ana"), "GEEN", "DEFINITIEF"));
        published.awaitNational(1);
        assertThat(published.counted("2019-1")).isEqualTo(2);
    }

    @Test
    void figures_stay_and_are_made_again_by_their_own_rule_version_after_another_one_counts() {
        published.publish("");
        CandidateOfCounting.upload(rebuilds);
        CandidateOfCounting.activate(service);
        var replay = rebuilds.done(Map.of("candidate", CandidateOfCounting.NAME));
        assertThat(rebuilds.move(replay, "switch").status()).isEqualTo(200);
        published.awaitNational(3);

        assertThat(published.reproduced("2019-1").get("result").get("different").asInt())
                .isZero();
        var revised = published.publish(", \"revises\": \"2019-1\"").json();
        assertThat(revised.get("countingRule").asString()).isEqualTo(CandidateOfCounting.NAME);
        assertThat(published.counted("2019-2")).isEqualTo(3);
        assertThat(published.reproduced("2019-2").get("result").get("different").asInt())
                .isZero();
        assertThat(service.tablesOf("readmodels_3")).isEmpty();
    }

    @Test
    void of_two_who_publish_the_same_year_at_once_one_is_refused() throws Exception {
        Callable<Integer> publishes = () -> published.publish("").status();
        try (var two = Executors.newFixedThreadPool(2)) {
            assertThat(two.invokeAll(List.of(publishes, publishes)))
                    .extracting(status -> status.get())
                    .containsExactlyInAnyOrder(201, 409);
        }
        assertThat(published
                        .publish(", \"revises\": \"2019-7\"")
                        .json()
                        .get("detail")
                        .asString())
                .contains("The newest publication of 2019 is 2019-1");
    }

    @Test
    void a_ketenregisseur_sees_the_figures_together_and_those_of_the_own_regions() {
        published.publish("");
        var answer = service.as(Role.KETENREGISSEUR, "ZUID_LIMBURG").get("/v1/publications/2019-1");
        var seen = answer.json().get("figures").get("registrations");
        assertThat(seen.valueStream().map(part -> part.path("region").asString("all")))
                .containsExactly("all", "ZUID_LIMBURG");
        assertThat(seen.get(0).get("figures").get("byRegion")).hasToString("{\"ZUID_LIMBURG\":1}");
        assertThat(answer.json().get("figures").toString()).doesNotContain("MIDDEN_LIMBURG", "ANTWERPEN");
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
        published.publish("");
        var itself = Map.of(
                "kind",
                "REPRODUCTION",
                "target",
                "2019-1",
                "candidate",
                "telling/2019-01-01",
                "slice",
                Map.of("asOf", "2019-03-31T00:00:00Z"));
        assertThat(rebuilds.ask("/v1/replays", itself).wrongFields())
                .containsExactlyInAnyOrder("candidate", "slice/asOf");
        assertThat(rebuilds.ops().get("/v1/publications/2019-2").status()).isEqualTo(404);
    }

    @Test
    void nothing_is_published_of_a_year_that_is_still_to_come() {
        var answer = rebuilds.ops().post("/v1/publications", "{\"year\": 2199, \"reason\": \"too soon\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongFields()).containsExactly("year");
    }

    private void saysAlso(History history, Runnable more) throws Exception {
        var before = history.facts().size();
        more.run();
        service.say(history.facts().subList(before, history.facts().size()));
    }
}

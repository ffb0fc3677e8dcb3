package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Person;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.testbed.Testbed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Of sixteen people three are men: what leaves the house does not say so, then or later. */
class HiddenNumbersTest {

    private static final String LIVE = "/v1/figures/registrations?year=2019";
    private static final String MEN = "registrations/MIDDEN_LIMBURG/bySex/M";

    private final History history = new History();
    private String database;
    private RunningService service;

    @BeforeEach
    void sixteen_people_are_registered() throws Exception {
        Topics.empty();
        database = Testbed.freshDatabase();
        service = new RunningService(database);
        for (var number = 0; number < 16; number++) {
            registered(history, person("p" + number).who(number < 3 ? "M" : "V", "RO", "18-29"));
        }
        service.say(history.facts());
        awaitCounted(16);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_small_number_and_what_would_give_it_away_is_null_and_listed_and_the_total_is_shown() {
        publish("");
        for (var role : List.of(Role.OPS, Role.KETENREGISSEUR)) {
            var seen = look(role, "2019-1");
            var figures = ofRegion(seen, "MIDDEN_LIMBURG");
            assertThat(figures.get("counted").asInt()).isEqualTo(16);
            assertThat(figures.get("bySex")).hasToString("{\"M\":null,\"V\":null}");
            assertThat(seen.get("publication").get("hiddenBelow").asInt()).isEqualTo(11);
            assertThat(seen.get("hidden").valueStream().map(JsonNode::asString)).contains(MEN);
        }
    }

    @Test
    void live_figures_stay_as_they_are_for_those_who_work_with_them() {
        publish("");
        assertThat(service.as(Role.ZORGCOORDINATOR, "MIDDEN_LIMBURG")
                        .get(LIVE)
                        .json()
                        .get("bySex"))
                .hasToString("{\"M\":3,\"V\":13}");
    }

    @Test
    void a_revision_does_not_give_away_who_came_and_stands_as_a_line_beside_the_first() throws Exception {
        publish("");
        var said = history.facts().size();
        registered(history, person("later").who("M", "RO", "18-29"));
        service.say(history.facts().subList(said, history.facts().size()));
        awaitCounted(17);
        publish(", \"revises\": \"2019-1\"");

        var seen = look(Role.KETENREGISSEUR, "2019-2");
        assertThat(ofRegion(seen, "MIDDEN_LIMBURG").get("bySex")).hasToString("{\"M\":null,\"V\":null}");
        assertThat(seen.get("publication").get("revises").asString()).isEqualTo("2019-1");
        var line = look(Role.KETENREGISSEUR, "2019-1").get("line");
        assertThat(line.valueStream()
                        .map(entry -> entry.get("publication").get("name").asString()))
                .containsExactly("2019-1", "2019-2");
        assertThat(line.get(0).get("changed").isEmpty()).isTrue();
        assertThat(line.get(1).get("changed").valueStream().map(JsonNode::toString))
                .contains("{\"place\":\"registrations/MIDDEN_LIMBURG/counted\",\"before\":16,\"after\":17}")
                .noneMatch(change -> change.contains("bySex"));
    }

    @Test
    void what_was_published_hides_the_same_for_ever_whatever_is_set_later() {
        publish("");
        var before = look(Role.OPS, "2019-1").get("hidden");
        service.close();
        service = new RunningService(database, "FIGURES_HIDDENBELOW=1");
        assertThat(look(Role.OPS, "2019-1").get("hidden")).isEqualTo(before);
    }

    @Test
    void a_reproduction_does_not_tell_what_is_hidden() {
        publish("");
        service.sql()
                .sql("update publication set figures = replace(figures, '\"M\":3', '\"M\":4')")
                .update();
        var rebuilds = new Rebuilds(service);
        var replay = rebuilds.look(rebuilds.done(Map.of("kind", "REPRODUCTION", "target", "2019-1")));
        var comparison = rebuilds.ops()
                .get("/v1/replays/" + replay.get("id").asString() + "/comparison")
                .json();
        assertThat(comparison.get("different").valueStream().map(JsonNode::toString))
                .contains("{\"place\":\"" + MEN + "\",\"published\":null,\"again\":null}");
    }

    private static void registered(History history, Person person) {
        history.added(person).classified(person, "VERMOEDELIJK", "DEFINITIEF");
    }

    private void publish(String more) {
        var answer = service.as(Role.OPS)
                .post("/v1/publications", "{\"year\": 2019, \"reason\": \"the report\"" + more + "}");
        assertThat(answer.status()).isEqualTo(201);
    }

    private JsonNode look(Role role, String name) {
        return service.as(role, "MIDDEN_LIMBURG")
                .get("/v1/publications/" + name)
                .json();
    }

    private static JsonNode ofRegion(JsonNode publication, String region) {
        return StreamSupport.stream(
                        publication.get("figures").get("registrations").spliterator(), false)
                .filter(part -> part.path("region").asString("*").equals(region))
                .findFirst()
                .orElseThrow()
                .get("figures");
    }

    private void awaitCounted(int counted) {
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(() -> assertThat(service.as(Role.KETENREGISSEUR, "MIDDEN_LIMBURG")
                                .get(LIVE)
                                .json()
                                .get("counted")
                                .asInt())
                        .isEqualTo(counted));
    }
}

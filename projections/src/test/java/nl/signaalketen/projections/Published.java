package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.testbed.Rest.Answer;
import tools.jackson.databind.JsonNode;

/** Publications of 2019, in which two of three people count, and no number is hidden. */
record Published(RunningService service, Rebuilds rebuilds) implements AutoCloseable {

    /** What was said before, for more to be said after it. */
    static History told() {
        return new History()
                .added(person("ana"))
                .classified(person("ana"), "VERMOEDELIJK", "DEFINITIEF")
                .added(person("bo"))
                .classified(person("bo"), "POTENTIEEL", "DEFINITIEF")
                .added(person("cas").in("ZUID_LIMBURG").reportedBy("kmar", "KMAR"))
                .classified(person("cas"), "DAADWERKELIJK", "DEFINITIEF");
    }

    /** A service that has heard all that was said. */
    static Published begin() throws Exception {
        var service = RunningService.fresh("FIGURES_HIDDENBELOW=1");
        var published = new Published(service, new Rebuilds(service));
        service.say(told().facts());
        published.awaitNational(2);
        return published;
    }

    Answer publish(String more) {
        return rebuilds.ops().post("/v1/publications", "{\"year\": 2019, \"reason\": \"the report\"" + more + "}");
    }

    boolean intact() {
        return rebuilds.ops()
                .get("/v1/publications/2019-1")
                .json()
                .get("intact")
                .asBoolean();
    }

    List<String> differentPlaces(JsonNode replay) {
        return rebuilds.ops()
                .get("/v1/replays/" + replay.get("id").asString() + "/comparison")
                .json()
                .get("different")
                .valueStream()
                .map(cell -> cell.get("place").asString())
                .toList();
    }

    JsonNode reproduced(String publication) {
        return rebuilds.look(rebuilds.done(Map.of("kind", "REPRODUCTION", "target", publication)));
    }

    /** In all regions together. */
    int counted(String publication) {
        return rebuilds.ops()
                .get("/v1/publications/" + publication)
                .json()
                .get("figures")
                .get("registrations")
                .valueStream()
                .filter(part -> !part.hasNonNull("region"))
                .map(part -> part.get("figures").get("counted").asInt())
                .findFirst()
                .orElseThrow();
    }

    void awaitNational(int counted) {
        awaitCounted(counted, "MIDDEN_LIMBURG", "ZUID_LIMBURG");
    }

    /** Of those regions, all agencies included. */
    void awaitCounted(int counted, String... regions) {
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(() -> assertThat(service.as(Role.KETENREGISSEUR, regions)
                                .get("/v1/figures/registrations?year=2019&scope=NATIONAAL")
                                .json()
                                .get("counted")
                                .asInt())
                        .isEqualTo(counted));
    }

    @Override
    public void close() {
        service.close();
    }
}

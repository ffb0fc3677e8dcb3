package nl.signaalketen.local.demo;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.signaalketen.local.chain.ChainProblem;
import tools.jackson.databind.JsonNode;

/** The table of one region's screeningsoverleg, with the logins of those who sit at it. */
final class Overleg {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Rest rest;
    private final String region;
    private final String classifier;

    Overleg(Rest rest, String region) {
        this.rest = rest;
        this.region = region;
        this.classifier = Agencies.in(region, Agencies.region(region).classifier());
    }

    /** Opens the meeting that has all the signals on its agenda, as soon as it has. */
    String open(Collection<String> signals) {
        var meeting = Pause.until(
                        PATIENCE,
                        () -> Optional.of(partner().get(at("/v1/regions/" + region + "/agenda")))
                                .filter(agenda -> onAgenda(agenda).containsAll(signals)))
                .orElseThrow(() -> new ChainProblem("The agenda of " + region + " does not fill: " + signals))
                .path("meeting")
                .asString();
        partner()
                .post(
                        at("/v1/meetings/" + meeting + "/opening"),
                        Map.of("present", Agencies.region(region).partners()));
        return meeting;
    }

    /** Weighs the signal as concrete enough: id of the casus that is opened on it. */
    String casus(String meeting, String signal) {
        var weighing = Map.of("signal", signal, "outcome", "CASUS", "reason", "CONCREET_GENOEG");
        return partner()
                .post(at("/v1/meetings/" + meeting + "/weighings"), weighing)
                .path("casus")
                .asString();
    }

    List<JsonNode> betrokkenen(String casus, String signal) {
        return partner()
                .post(at("/v1/casussen/" + casus + "/betrokkenen"), Map.of("signal", signal))
                .valueStream()
                .toList();
    }

    /** First provisionally by a worker, then finally by the aandachtsfunctionaris. */
    void classify(String casus, String betrokkene, List<String> indicators) {
        var address = at("/v1/casussen/" + casus + "/betrokkenen/" + betrokkene + "/classifications");
        rest.as(classifier + ".partner").post(address, classification("VOORLOPIG", "INDICATOREN", indicators));
        rest.as(classifier + ".aandachtsfunctionaris")
                .post(address, classification("DEFINITIEF", "BEVINDINGEN_CONTROLE", indicators));
    }

    private static Map<String, Object> classification(String stage, String reason, List<String> indicators) {
        return Map.of("classificatie", "VERMOEDELIJK", "stage", stage, "reason", reason, "indicators", indicators);
    }

    void consent(String zorgcoordinator, String casus, String betrokkene, boolean given) {
        rest.as(zorgcoordinator)
                .post(at("/v1/casussen/" + casus + "/betrokkenen/" + betrokkene + "/consent"), Map.of("given", given));
    }

    /** The casus once its route is determined. */
    JsonNode route(String casus, String casusregisseur, String... tracks) {
        return partner()
                .put(
                        at("/v1/casussen/" + casus + "/route"),
                        Map.of(
                                "tracks",
                                List.of(tracks),
                                "casusregisseur",
                                casusregisseur,
                                "reason",
                                "BESLUIT_OVERLEG"));
    }

    void close(String meeting) {
        partner().post(at("/v1/meetings/" + meeting + "/closing"), null);
    }

    private Rest.Actor partner() {
        return rest.as(classifier + ".partner");
    }

    private String at(String path) {
        return rest.at().screening() + path;
    }

    private static List<String> onAgenda(JsonNode agenda) {
        return agenda.path("items")
                .valueStream()
                .map(item -> item.path("signal").asString())
                .toList();
    }
}

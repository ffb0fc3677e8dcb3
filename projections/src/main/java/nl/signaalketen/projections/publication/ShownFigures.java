package nl.signaalketen.projections.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.signaalketen.projections.web.Regions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is shown of published figures.
 *
 * @param figures null where a number is hidden
 * @param hidden the places of those, as {@code registrations/ZUID_LIMBURG/bySex/V}; {@code *} is for all regions together
 */
record ShownFigures(JsonNode figures, List<String> hidden) {

    private static final String TOGETHER = "*";

    /**
     * Those of all regions together, and of each region that is seen; what a table of all regions together says of one that is
     * not seen is left out.
     *
     * @param seen codes of regions
     * @param published all regions that can stand in a table
     */
    static ShownFigures of(Figures figures, Set<String> hidden, Set<String> seen, Regions published) {
        var unseen = published.without(seen);
        var shown = figures.json();
        var places =
                hidden.stream().filter(place -> isSeen(place, unseen)).sorted().toList();
        places.forEach(place -> hide(shown, place.split("/")));
        shown.forEach(parts -> parts.asArray()
                .removeIf(part -> unseen.contains(part.path("region").asString(TOGETHER))));
        leaveOut(unseen, shown);
        return new ShownFigures(shown, places);
    }

    /** Whether the place is that of no region that is not seen. */
    static boolean isSeen(String place, Set<String> unseen) {
        return Arrays.stream(place.split("/")).noneMatch(unseen::contains);
    }

    private static void hide(JsonNode figures, String[] place) {
        var node = part(figures.get(place[0]).asArray(), place[1]).withObjectProperty("figures");
        for (var key : Arrays.asList(place).subList(2, place.length - 1)) {
            node = node.withObjectProperty(key);
        }
        node.putNull(place[place.length - 1]);
    }

    private static ObjectNode part(ArrayNode parts, String region) {
        return StreamSupport.stream(parts.spliterator(), false)
                .filter(part -> part.path("region").asString(TOGETHER).equals(region))
                .findFirst()
                .map(JsonNode::asObject)
                .orElseGet(() -> parts.addObject().put("region", region));
    }

    private static void leaveOut(Set<String> unseen, JsonNode node) {
        if (node.isObject()) {
            node.asObject().remove(unseen);
        }
        node.forEach(child -> leaveOut(unseen, child));
    }
}

package nl.signaalketen.projections.publication;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All figures of a publication, as text that is never written anew, and with nothing hidden.
 *
 * @param text JSON: by name a list of {@code {"region": ..., "figures": ...}}
 */
record Figures(String text) {

    private static final JsonMapper JSON = JsonMapper.shared();

    String checksum() {
        return Checksum.of(text);
    }

    /** Whether nobody has changed them since they were published. */
    boolean areThoseOf(Publication publication) {
        return checksum().equals(publication.checksum());
    }

    JsonNode json() {
        return JSON.readTree(text);
    }

    /** Every single value, by where it stands; a star is for all regions together. */
    Map<String, String> cells() {
        var cells = new TreeMap<String, String>();
        leaves().forEach((place, value) -> cells.put(place, value.toString()));
        return cells;
    }

    /** Every number of people or things; the year is none. */
    Map<String, Integer> numbers() {
        var numbers = new TreeMap<String, Integer>();
        leaves().forEach((place, value) -> {
            if (value.isInt() && !place.endsWith("/year")) {
                numbers.put(place, value.asInt());
            }
        });
        return numbers;
    }

    private Map<String, JsonNode> leaves() {
        var leaves = new TreeMap<String, JsonNode>();
        json().forEachEntry((name, parts) -> parts.forEach(
                part -> collect(name + "/" + part.path("region").asString("*"), part.get("figures"), leaves)));
        return leaves;
    }

    private static void collect(String place, JsonNode node, Map<String, JsonNode> leaves) {
        if (node.isObject()) {
            node.forEachEntry((name, child) -> collect(place + "/" + name, child, leaves));
        } else {
            leaves.put(place, node);
        }
    }
}

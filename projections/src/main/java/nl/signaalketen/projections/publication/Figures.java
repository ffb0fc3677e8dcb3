package nl.signaalketen.projections.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All figures of a publication, as text that is never written anew.
 *
 * @param text JSON: by name a list of {@code {"region": ..., "figures": ...}}
 */
record Figures(String text) {

    private static final JsonMapper JSON = JsonMapper.shared();

    String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Those of all regions together, and of each region that is seen. */
    JsonNode seen(Set<String> regions) {
        var all = JSON.readTree(text);
        Predicate<JsonNode> hidden = part -> part.hasNonNull("region")
                && !regions.contains(part.get("region").asString());
        all.forEach(parts -> parts.asArray().removeIf(hidden));
        return all;
    }

    /** Every single value, by where it stands; a star is for all regions together. */
    Map<String, String> cells() {
        var cells = new TreeMap<String, String>();
        JSON.readTree(text)
                .forEachEntry((name, parts) -> parts.forEach(
                        part -> collect(name + "/" + part.path("region").asString("*"), part.get("figures"), cells)));
        return cells;
    }

    private static void collect(String place, JsonNode node, Map<String, String> cells) {
        if (node.isObject()) {
            node.forEachEntry((name, child) -> collect(place + "/" + name, child, cells));
        } else {
            cells.put(place, node.toString());
        }
    }
}

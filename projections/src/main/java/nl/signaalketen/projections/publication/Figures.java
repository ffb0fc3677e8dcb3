package nl.signaalketen.projections.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.signaalketen.projections.web.Regions;
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

    /** Whether nobody has changed them since they were published. */
    boolean areThoseOf(Publication publication) {
        return checksum().equals(publication.checksum());
    }

    /**
     * Those of all regions together, and of each region that is seen; what a table of all regions together says of one that is
     * not seen is left out.
     *
     * @param published all regions that can stand in a table
     */
    JsonNode seen(Set<String> regions, Regions published) {
        var figures = JSON.readTree(text);
        figures.forEach(parts -> parts.asArray()
                .removeIf(part -> part.hasNonNull("region")
                        && !regions.contains(part.get("region").asString())));
        var unseen = new HashSet<>(published.codes());
        unseen.removeAll(regions);
        leaveOut(unseen, figures);
        return figures;
    }

    private static void leaveOut(Set<String> unseen, JsonNode node) {
        if (node.isObject()) {
            node.asObject().remove(unseen);
        }
        node.forEach(child -> leaveOut(unseen, child));
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

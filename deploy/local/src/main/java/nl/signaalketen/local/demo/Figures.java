package nl.signaalketen.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables of a year beside the published ones. */
record Figures(JsonNode chain, @Nullable JsonNode published) {

    /** A cell that is not the published one. */
    record Difference(String table, String cell, int chain, int published) {}

    static JsonNode publishedOf2019() {
        return JsonMapper.shared().readTree(Bundled.text("published-2019.json"));
    }

    /** The chain counts every indicator; published were four. */
    static final String INDICATORS = "by_indicator";

    static final String INDICATORS_PUBLISHED = "by_indicator_as_published";

    List<Difference> differences() {
        if (published == null) {
            return List.of();
        }
        var differences = new ArrayList<Difference>();
        for (var table : published.propertyStream().toList()) {
            if (table.getValue().isObject() || table.getKey().equals("checklists")) {
                differences.addAll(differences(table.getKey(), table.getValue()));
            }
        }
        return differences;
    }

    private List<Difference> differences(String table, JsonNode expected) {
        var ours = cells(chain.path(table.equals(INDICATORS_PUBLISHED) ? INDICATORS : table));
        var theirs = cells(expected);
        var all = new TreeSet<>(theirs.keySet());
        if (!table.equals(INDICATORS_PUBLISHED)) {
            all.addAll(ours.keySet());
        }
        return all.stream()
                .filter(cell -> !ours.getOrDefault(cell, 0).equals(theirs.getOrDefault(cell, 0)))
                .map(cell -> new Difference(table, cell, ours.getOrDefault(cell, 0), theirs.getOrDefault(cell, 0)))
                .toList();
    }

    /** Every number of a table by the path to it; a zero is as good as nothing. */
    private static Map<String, Integer> cells(JsonNode table) {
        if (table.isNumber()) {
            return Map.of("", table.asInt());
        }
        var cells = new LinkedHashMap<String, Integer>();
        table.propertyStream()
                .forEach(entry -> cells(entry.getValue())
                        .forEach((path, number) ->
                                cells.put(path.isEmpty() ? entry.getKey() : entry.getKey() + " x " + path, number)));
        return cells;
    }

    /** In the shape of the published file, with all that the chain counts besides. */
    String json() {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("year", chain.path("year"));
        shape.put("source", "Signaalketen, ./keten demo");
        chain.propertyStream()
                .filter(table -> !table.getKey().equals("year"))
                .forEach(table -> shape.put(table.getKey(), table.getValue()));
        var indicators =
                publishedOf2019().path(INDICATORS_PUBLISHED).propertyStream().map(Map.Entry::getKey);
        shape.put(
                INDICATORS_PUBLISHED,
                indicators.collect(Collectors.toMap(
                        code -> code,
                        code -> chain.path(INDICATORS).path(code).asInt(),
                        Integer::sum,
                        LinkedHashMap::new)));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(shape) + "\n";
    }
}

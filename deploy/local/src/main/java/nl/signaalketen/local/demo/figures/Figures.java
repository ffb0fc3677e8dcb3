package nl.signaalketen.local.demo.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Tables of counts by name; a cell stands under one code or two, a lone figure under none.
 *
 * @param tables the cells of each table, in the order in which they are published
 */
public record Figures(SequencedMap<String, SequencedMap<List<String>, Integer>> tables) {

    static final String BY_INDICATOR = "by_indicator";
    static final String AS_PUBLISHED = "by_indicator_as_published";
    static final String CHECKLISTS = "checklists";
    /** Persons referred to a specialised centre. */
    public static final String REFERRED = "referred_by_directorate";

    /** Reads JSON in the shape of the published tables; what is no count is left out. */
    public static Figures read(JsonNode json) {
        var tables = new LinkedHashMap<String, SequencedMap<List<String>, Integer>>();
        json.propertyStream()
                .filter(table -> table.getValue().isObject() || table.getKey().equals(CHECKLISTS))
                .forEach(table -> {
                    var cells = new LinkedHashMap<List<String>, Integer>();
                    flatten(List.of(), table.getValue(), cells);
                    tables.put(table.getKey(), cells);
                });
        return new Figures(tables);
    }

    private static void flatten(List<String> under, JsonNode value, SequencedMap<List<String>, Integer> cells) {
        if (value.isInt()) {
            cells.put(under, value.intValue());
        }
        value.propertyStream()
                .forEach(entry -> flatten(
                        Stream.concat(under.stream(), Stream.of(entry.getKey())).toList(), entry.getValue(), cells));
    }

    SequencedMap<List<String>, Integer> table(String name) {
        return tables.getOrDefault(name, new LinkedHashMap<>());
    }

    int at(String table, List<String> cell) {
        return table(table).getOrDefault(cell, 0);
    }

    public int checklists() {
        return at(CHECKLISTS, List.of());
    }

    /** Persons referred to a centre. */
    public int referred() {
        return table(REFERRED).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same with the tables of the others in place of its own. */
    public Figures with(Figures others) {
        var both = new LinkedHashMap<>(tables);
        both.putAll(others.tables);
        return new Figures(both);
    }

    /** The same in the shape of the published ones: their order, and the indicators that they name in a table of their own. */
    public Figures inShapeOf(Figures published) {
        var named = new LinkedHashMap<List<String>, Integer>();
        published.table(AS_PUBLISHED).keySet().forEach(indicator -> named.put(indicator, at(BY_INDICATOR, indicator)));
        var all = new LinkedHashMap<>(tables);
        all.put(AS_PUBLISHED, named);
        return new Order(published).of(new Figures(all));
    }
}

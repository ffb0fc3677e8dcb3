package nl.signaalketen.projections.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An answer as a table: a row for each value, with the names, and the places in lists, that lead to it. */
final class Flat {

    private record Value(List<String> path, @Nullable Object value) {}

    private Flat() {}

    static Export of(String title, JsonNode answer) {
        var values = new ArrayList<Value>();
        collect(List.of(), answer, values);
        var depth = values.stream().mapToInt(value -> value.path().size()).max().orElse(1);
        var columns = IntStream.rangeClosed(1, depth)
                .mapToObj(level -> "name" + level)
                .collect(Collectors.toCollection(ArrayList::new));
        columns.add("value");
        return new Export(title, columns, row -> values.forEach(value -> row.accept(cells(value, depth))));
    }

    private static void collect(List<String> path, JsonNode node, List<Value> values) {
        if (node.isObject()) {
            node.forEachEntry((name, child) -> collect(longer(path, name), child, values));
        } else if (node.isArray()) {
            for (var index = 0; index < node.size(); index++) {
                collect(longer(path, String.valueOf(index + 1)), node.get(index), values);
            }
        } else {
            values.add(new Value(path, scalar(node)));
        }
    }

    private static @Nullable Object scalar(JsonNode node) {
        return node.isNull()
                ? null
                : node.isNumber() ? node.numberValue() : node.isBoolean() ? node.asBoolean() : node.asString();
    }

    private static List<String> longer(List<String> path, String name) {
        var longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    private static List<@Nullable Object> cells(Value value, int depth) {
        var cells = new ArrayList<@Nullable Object>(value.path());
        while (cells.size() < depth) {
            cells.add(null);
        }
        cells.add(value.value());
        return cells;
    }
}

package nl.signaalketen.local.ops;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A publication with its figures, as projections shows it.
 *
 * @param line all publications of its year, the oldest first
 */
record PublishedFigures(Publication publication, JsonNode figures, List<String> hidden, List<Entry> line) {

    /** @param changed against the one before */
    record Entry(Publication publication, List<Change> changed) {}

    /** A number that is hidden is absent. */
    record Change(
            String place,
            @Nullable Integer before,
            @Nullable Integer after) {}

    String text(int width) {
        return """
                %s, counted by %s from %,d records; smaller than %d is hidden, and what would give it away: %d numbers.

                %s

                %s%s""".formatted(
                        publication.name(),
                        publication.countingRule(),
                        publication.records(),
                        publication.hiddenBelow(),
                        hidden.size(),
                        publications(width),
                        changes(width),
                        numbers(width));
    }

    private String publications(int width) {
        var table = new TextTable("NAME", "PUBLISHED", "BY", "REASON", "CHANGED");
        line.forEach(entry -> table.row(
                entry.publication().name(),
                entry.publication().day(),
                entry.publication().publishedBy(),
                entry.publication().reason(),
                String.valueOf(entry.changed().size())));
        return table.text(width);
    }

    private String changes(int width) {
        var table = new TextTable("IN", "FIGURE", "BEFORE", "AFTER");
        line.forEach(entry -> entry.changed()
                .forEach(change -> table.row(
                        entry.publication().name(), change.place(), shown(change.before()), shown(change.after()))));
        return line.stream().allMatch(entry -> entry.changed().isEmpty()) ? "" : table.text(width) + "\n\n";
    }

    private String numbers(int width) {
        var table = new TextTable("FIGURE", publication.name());
        figures.forEachEntry((name, parts) -> parts.forEach(part -> rows(
                        part.get("figures"), name + "/" + part.path("region").asString("*"))
                .forEach(table::row)));
        return table.text(width);
    }

    private static List<List<String>> rows(JsonNode node, String place) {
        var rows = new ArrayList<List<String>>();
        if (node.isObject()) {
            node.forEachEntry((name, child) -> rows.addAll(rows(child, place + "/" + name)));
        } else {
            rows.add(List.of(place, node.isNull() ? "hidden" : node.asString()));
        }
        return rows;
    }

    private static String shown(@Nullable Integer number) {
        return number == null ? "hidden" : number.toString();
    }
}

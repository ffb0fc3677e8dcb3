package nl.signaalketen.local.demo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Writes the tables for people: every number of the chain beside the published one, a difference marked. */
final class Tables {

    private static final int COLUMN = 10;
    private static final String MARK = "<>";

    private final Figures figures;
    private final StringBuilder text = new StringBuilder();

    Tables(Figures figures) {
        this.figures = figures;
    }

    String print() {
        if (figures.published() != null) {
            text.append("In every cell: chain | published; %s marks a difference, a point is no checklist.%n"
                    .formatted(MARK));
        }
        list("Checklists by directorate", "by_directorate", "by_directorate");
        matrix("Checklists by sector and directorate", "by_sector_and_directorate");
        matrix("Checklists by nationality and sex", "by_nationality_and_sex");
        list("Checklists by age band", "by_age_band", "by_age_band");
        matrix("Checklists by age band and sex", "by_age_band_and_sex");
        list("Checklists by indicator", Figures.INDICATORS, Figures.INDICATORS_PUBLISHED);
        list("Referred to a centre by directorate", "referred_by_directorate", "referred_by_directorate");
        return text.toString();
    }

    private void list(String title, String table, String publishedTable) {
        title(title);
        var chain = figures.chain().path(table);
        var published = published(publishedTable);
        for (var key : keys(chain, published)) {
            var partly = table.equals(Figures.INDICATORS) && published.path(key).isMissingNode();
            line(key, List.of(cell(chain.path(key), partly ? null : published.path(key))));
        }
    }

    private void matrix(String title, String table) {
        title(title);
        var chain = figures.chain().path(table);
        var published = published(table);
        var columns = Stream.of(chain, published)
                .flatMap(JsonNode::valueStream)
                .flatMap(row -> row.propertyStream().map(Map.Entry::getKey))
                .collect(Collectors.toCollection(TreeSet::new));
        line(
                "",
                columns.stream()
                        .map(c -> c.length() < COLUMN ? c : c.substring(0, COLUMN - 1))
                        .toList());
        for (var row : keys(chain, published)) {
            line(
                    row,
                    columns.stream()
                            .map(column -> cell(
                                    chain.path(row).path(column),
                                    published.isMissingNode()
                                            ? null
                                            : published.path(row).path(column)))
                            .toList());
        }
    }

    private JsonNode published(String table) {
        var published = figures.published();
        return published == null ? MissingNode.getInstance() : published.path(table);
    }

    private static Set<String> keys(JsonNode chain, JsonNode published) {
        var keys = new LinkedHashSet<String>();
        // the youngest first, whatever the order of their signs
        chain.propertyStream()
                .map(Map.Entry::getKey)
                .filter(key -> key.startsWith("<"))
                .forEach(keys::add);
        published.propertyStream().forEach(e -> keys.add(e.getKey()));
        chain.propertyStream().forEach(e -> keys.add(e.getKey()));
        return keys;
    }

    /** @param published none where nothing was published */
    private String cell(JsonNode chain, @Nullable JsonNode published) {
        var ours = chain.asInt(0);
        if (published == null || figures.published() == null) {
            return ours == 0 ? "." : Integer.toString(ours);
        }
        var theirs = published.asInt(0);
        return ours != theirs ? ours + " " + MARK + " " + theirs : ours == 0 ? "." : ours + " | " + theirs;
    }

    private void title(String title) {
        text.append("%n%s%n".formatted(title));
    }

    private void line(String name, List<String> cells) {
        text.append("  %-42s".formatted(name));
        cells.forEach(cell -> text.append(" %9s".formatted(cell)));
        text.append("%n".formatted());
    }
}

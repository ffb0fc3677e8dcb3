package nl.signaalketen.projections.pages.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.signaalketen.projections.pages.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Lays published figures out in tables, whatever they are of: they are shown as they were published, and never counted again. */
@Component
class PublishedFigures {

    private static final String YEAR = "year";

    private final Words words;

    PublishedFigures(Words words) {
        this.words = words;
    }

    /** Figures of one kind, of one region or of all together. */
    record Part(String id, String title, List<Line> counts, List<Sheet> sheets) {}

    record Sheet(String title, List<Line> lines) {}

    record Line(String name, String number) {}

    /** @param figures by name, a list of {@code {"region": ..., "figures": ...}} */
    List<Part> parts(JsonNode figures) {
        var parts = new ArrayList<Part>();
        figures.forEachEntry((name, of) -> of.forEach(part -> parts.add(part(name, part, parts.size()))));
        return parts;
    }

    private Part part(String name, JsonNode part, int at) {
        var region = part.path("region").asString("");
        var of = region.isEmpty() ? words.message("publication.all-regions") : words.region(region);
        var counts = new ArrayList<Line>();
        var sheets = new ArrayList<Sheet>();
        part.path("figures").forEachEntry((figure, value) -> {
            if (value.isObject()) {
                sheets.add(new Sheet(words.code(figure), lines(value)));
            } else if ((value.isNumber() || value.isNull()) && !figure.equals(YEAR)) {
                counts.add(new Line(words.code(figure), number(value)));
            }
        });
        return new Part("part-" + at, words.code(name) + ": " + of, counts, sheets);
    }

    private List<Line> lines(JsonNode table) {
        var lines = new ArrayList<Line>();
        eachCell("", table, (name, cell) -> lines.add(new Line(name, number(cell))));
        return lines;
    }

    private void eachCell(String above, JsonNode table, BiConsumer<String, JsonNode> cell) {
        table.forEachEntry((key, value) -> {
            var name = above.isEmpty() ? name(key) : above + ", " + name(key);
            if (value.isObject()) {
                eachCell(name, value, cell);
            } else {
                cell.accept(name, value);
            }
        });
    }

    /** A region, a country, or a code of a list. */
    private String name(String key) {
        var region = words.region(key);
        if (!region.equals(key)) {
            return region;
        }
        var code = words.code(key);
        return code.equals(key) && key.length() == 2 ? words.country(key) : code;
    }

    /** A small number, and one from which it would follow, is null. */
    private String number(JsonNode value) {
        if (value.isNull()) {
            return words.message("publication.hidden");
        }
        return value.isIntegralNumber() ? words.number(value.asLong()) : value.asString("");
    }
}

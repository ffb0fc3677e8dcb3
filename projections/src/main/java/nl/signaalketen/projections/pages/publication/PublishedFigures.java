package nl.signaalketen.projections.pages.publication;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import nl.signaalketen.projections.pages.Ages;
import nl.signaalketen.projections.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Lays published figures out in tables, whatever they are of: they are shown as they were published, and never counted again. */
@Component
class PublishedFigures {

    private static final String YEAR = "year";
    private static final String TOGETHER = "*";

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

    /** As people read it: of {@code registrations/ZUID_LIMBURG/bySex/V}, {@code *} for all regions together. */
    String place(String place) {
        var keys = List.of(place.split("/"));
        var region = keys.get(1).equals(TOGETHER) ? "" : keys.get(1);
        return words.saying(words.code(keys.getFirst()), of(region)) + ", "
                + keys.stream().skip(2).map(this::name).collect(joining(", "));
    }

    /** A small number, and one from which it would follow, is null. */
    String number(@Nullable Integer number) {
        return number == null ? words.message("publication.hidden") : words.number(number);
    }

    private String of(String region) {
        return region.isEmpty() ? words.message("publication.all-regions") : words.region(region);
    }

    private Part part(String name, JsonNode part, int at) {
        var of = of(part.path("region").asString(""));
        var counts = new ArrayList<Line>();
        var sheets = new ArrayList<Sheet>();
        part.path("figures").forEachEntry((figure, value) -> {
            if (value.isObject()) {
                sheets.add(new Sheet(words.code(figure), lines(value)));
            } else if ((value.isNumber() || value.isNull()) && !figure.equals(YEAR)) {
                counts.add(new Line(words.code(figure), number(value)));
            }
        });
        return new Part("part-" + at, words.saying(words.code(name), of), counts, sheets);
    }

    private List<Line> lines(JsonNode table) {
        var lines = new ArrayList<Line>();
        eachCell("", table, (name, cell) -> lines.add(new Line(name, number(cell))));
        return lines;
    }

    private void eachCell(String above, JsonNode table, BiConsumer<String, JsonNode> cell) {
        var cells = new LinkedHashMap<String, JsonNode>();
        table.forEachEntry(cells::put);
        Ages.inOrder(cells).forEach((key, value) -> {
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

    private String number(JsonNode value) {
        if (value.isNull()) {
            return number((Integer) null);
        }
        return value.isIntegralNumber() ? words.number(value.asLong()) : value.asString("");
    }
}

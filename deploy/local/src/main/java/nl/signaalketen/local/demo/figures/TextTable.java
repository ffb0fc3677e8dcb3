package nl.signaalketen.local.demo.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in text: columns as wide as they must be, numbers to the right. */
public final class TextTable {

    private final List<List<Object>> rows = new ArrayList<>();

    public TextTable(Object... header) {
        row(header);
    }

    /** @param cells as many as the header has */
    public void row(Object... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        return rows.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(List<Object> row) {
        return IntStream.range(0, row.size())
                        .mapToObj(column -> cell(row.get(column).toString(), column))
                        .collect(Collectors.joining("  ", "  ", ""))
                        .stripTrailing()
                + "\n";
    }

    private String cell(String text, int column) {
        var padding = " ".repeat(width(column) - text.length());
        return holdsNumbers(column) ? padding + text : text + padding;
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> row.get(column).toString().length())
                .max()
                .orElse(0);
    }

    private boolean holdsNumbers(int column) {
        return rows.stream().anyMatch(row -> row.get(column) instanceof Number);
    }
}

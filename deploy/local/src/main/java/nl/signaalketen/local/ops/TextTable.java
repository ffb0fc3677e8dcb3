package nl.signaalketen.local.ops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table in plain text. What is too wide is wrapped, the widest column first; no word is cut, as an id must stay one to copy. */
final class TextTable {

    private static final String GAP = "  ";
    private final List<List<String>> rows = new ArrayList<>();
    private final int columns;

    TextTable(List<String> headings) {
        columns = headings.size();
        rows.add(headings);
    }

    TextTable(String... headings) {
        this(List.of(headings));
    }

    TextTable row(List<String> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(
                    "A row of %d cells in a table of %d columns".formatted(cells.size(), columns));
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    TextTable row(String... cells) {
        return row(List.of(cells));
    }

    /** Whether no word has to be cut. */
    boolean fits(int width) {
        return Arrays.stream(longest("\\s")).sum() <= room(width);
    }

    String text(int width) {
        var widths = widths(room(width));
        var line = "-".repeat(Arrays.stream(widths).sum() + GAP.length() * (columns - 1));
        var blocks = rows.stream().map(row -> block(row, widths)).toList();
        var body = blocks.subList(1, blocks.size());
        // without a line between them it cannot be seen where a row of several lines ends
        var between = body.stream().anyMatch(block -> block.contains("\n")) ? "\n" + line + "\n" : "\n";
        return blocks.getFirst() + "\n" + line + "\n" + String.join(between, body);
    }

    private static String block(List<String> row, int[] widths) {
        var cells = IntStream.range(0, widths.length)
                .mapToObj(column -> Text.wrap(row.get(column), widths[column]))
                .toList();
        var height = cells.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, height).mapToObj(n -> line(cells, n, widths)).collect(Collectors.joining("\n"));
    }

    private static String line(List<List<String>> cells, int n, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            var lines = cells.get(column);
            var text = n < lines.size() ? lines.get(n) : "";
            line.append(text)
                    .append(" ".repeat(Math.max(0, widths[column] - text.length())))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private int room(int width) {
        return width - GAP.length() * (columns - 1);
    }

    private int[] widths(int room) {
        var widths = longest("\n");
        var words = longest("\\s");
        while (Arrays.stream(widths).sum() > room) {
            var widest = IntStream.range(0, columns)
                    .filter(column -> widths[column] > words[column])
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a);
            if (widest.isEmpty()) {
                break;
            }
            widths[widest.getAsInt()]--;
        }
        return widths;
    }

    private int[] longest(String separator) {
        return IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .flatMap(row -> Stream.of(row.get(column).split(separator)))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0))
                .toArray();
    }
}

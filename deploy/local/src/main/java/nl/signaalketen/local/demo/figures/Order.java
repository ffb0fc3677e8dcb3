package nl.signaalketen.local.demo.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** The order in which tables and cells are published; what is not published comes after, in order of the alphabet. */
final class Order {

    private final Figures published;
    private final List<String> tables;
    /** Every code that is published, by where it first stands: for a table that is not published. */
    private final List<String> codes;

    Order(Figures published) {
        this.published = published;
        this.tables = List.copyOf(published.tables().keySet());
        this.codes = published.tables().entrySet().stream()
                .filter(table -> !table.getKey().equals(Figures.AS_PUBLISHED))
                .flatMap(table -> table.getValue().keySet().stream().flatMap(Collection::stream))
                .distinct()
                .toList();
    }

    Figures of(Figures figures) {
        var sorted = new LinkedHashMap<String, SequencedMap<List<String>, Integer>>();
        figures.tables().keySet().stream()
                .sorted(by(tables))
                .forEach(table -> sorted.put(table, cells(table, figures.table(table))));
        return new Figures(sorted);
    }

    private SequencedMap<List<String>, Integer> cells(String table, SequencedMap<List<String>, Integer> cells) {
        var own = published.table(table).keySet().stream()
                .flatMap(cell -> cell.stream().limit(1));
        var first = Stream.concat(own, codes.stream()).distinct().toList();
        var sorted = new LinkedHashMap<List<String>, Integer>();
        cells.keySet().stream()
                .sorted(Comparator.comparing(Order::first, by(first)).thenComparing(Order::last, by(codes)))
                .forEach(cell -> sorted.put(cell, cells.get(cell)));
        return sorted;
    }

    private static String first(List<String> cell) {
        return cell.isEmpty() ? "" : cell.getFirst();
    }

    private static String last(List<String> cell) {
        return cell.isEmpty() ? "" : cell.getLast();
    }

    private static Comparator<String> by(List<String> order) {
        return Comparator.<String>comparingInt(code -> order.contains(code) ? order.indexOf(code) : order.size())
                .thenComparing(Comparator.naturalOrder());
    }
}

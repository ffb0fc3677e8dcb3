package nl.signaalketen.projections.pages.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Numbers in rows and columns. Table and drawing are both made of these, so they cannot disagree.
 *
 * @param id of the drawing within its page
 * @param title what the numbers are of
 * @param of what the rows are, above their names
 * @param columns names of the columns; one where the numbers are not told apart further
 */
public record Chart(String id, String title, String of, List<String> columns, List<Row> rows) {

    /**
     * One name and its numbers, one for each column.
     *
     * @param list address of the page that names one by one what the row counts, where there is one
     */
    public record Row(
            String name,
            List<Integer> numbers,
            @JsonIgnore @Nullable String list) {

        Row(String name, List<Integer> numbers) {
            this(name, numbers, null);
        }

        private Row named(Function<String, String> reading) {
            return new Row(reading.apply(name), numbers);
        }

        private Row leadingTo(@Nullable String address) {
            return new Row(name, numbers, address);
        }

        public int total() {
            return numbers.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * One number for each name.
     *
     * @param name how a key is read
     */
    public static Chart of(
            String id,
            String title,
            String of,
            String column,
            Map<String, Integer> numbers,
            Function<String, String> name) {
        var rows = numbers.entrySet().stream()
                .map(entry -> new Row(name.apply(entry.getKey()), List.of(entry.getValue())))
                .toList();
        return new Chart(id, title, of, List.of(column), rows);
    }

    /** The sums of cells by two of their traits, both as people read them; rows and columns stand in the order given. */
    public static <T> Chart crossed(
            String id,
            String title,
            String of,
            Collection<T> cells,
            Function<T, String> row,
            Function<T, String> column,
            ToIntFunction<T> number) {
        var columns = cells.stream().map(column).distinct().toList();
        var rows = cells.stream().map(row).distinct().toList();
        var sums = cells.stream()
                .collect(groupingBy(row, TreeMap::new, groupingBy(column, TreeMap::new, summingInt(number))));
        return new Chart(
                id,
                title,
                of,
                columns,
                rows.stream().map(name -> row(name, columns, sums)).toList());
    }

    /**
     * Sums by two traits; rows and columns stand in the order of their keys.
     *
     * @param row how the key of a row is read
     * @param column how the key of a column is read
     */
    public static Chart crossed(
            String id,
            String title,
            String of,
            Map<String, Map<String, Integer>> sums,
            Function<String, String> row,
            Function<String, String> column) {
        var keys = sums.values().stream()
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        var rows = sums.entrySet().stream()
                .map(entry -> row(entry.getKey(), keys, sums).named(row))
                .toList();
        return new Chart(id, title, of, keys.stream().map(column).toList(), rows);
    }

    /** The same with the addresses behind its rows, by the name of the row. */
    public Chart leadingTo(Map<String, String> lists) {
        return new Chart(
                id,
                title,
                of,
                columns,
                rows.stream().map(row -> row.leadingTo(lists.get(row.name()))).toList());
    }

    private static Row row(String name, List<String> columns, Map<String, ? extends Map<String, Integer>> sums) {
        var numbers = columns.stream()
                .map(column -> sums.get(name).getOrDefault(column, 0))
                .toList();
        return new Row(name, numbers);
    }

    /** Whether nothing was counted. */
    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.total() == 0);
    }

    /** Whether a row adds up to something that none of its numbers says. */
    public boolean hasTotals() {
        return columns.size() > 1;
    }

    /** For the drawing, as JSON. */
    public String data() {
        return JsonMapper.shared().writeValueAsString(Map.of("columns", columns, "rows", rows));
    }
}

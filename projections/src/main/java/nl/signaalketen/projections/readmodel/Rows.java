package nl.signaalketen.projections.readmodel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.signaalketen.platform.inbox.Heard;
import nl.signaalketen.projections.readmodel.Column.Row;
import nl.signaalketen.projections.readmodel.Column.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows that one kind of fact gives in one table: one statement for a whole batch, whatever its size. Within a batch
 * one word on a key wins, the one that would have if the facts had come one by one.
 *
 * @param <R> the kind of fact
 * @param <T> the part of it that one row is made from
 */
public final class Rows<R, T> {

    private final String table;
    private final Function<R, Stream<T>> parts;
    private final List<Column<R, T>> columns;

    private Rows(String table, Function<R, Stream<T>> parts, List<Column<R, T>> columns) {
        this.table = table;
        this.parts = parts;
        this.columns = columns;
    }

    /** One row per fact. */
    public static <R> Rows<R, R> into(String table) {
        return into(table, Stream::of);
    }

    /** None, one or several rows per fact. */
    public static <R, T> Rows<R, T> into(String table, Function<R, Stream<T>> parts) {
        return new Rows<>(table, parts, List.of());
    }

    /** A row of its own for every event, so that all of them are kept. */
    public Rows<R, T> keyedByEvent() {
        return with(new Column<>("event", "text", Sort.KEY, row -> row.heard().eventId()));
    }

    public Rows<R, T> key(String column, Function<T, ?> value) {
        return with(new Column<>(column, "text", Sort.KEY, row -> value.apply(row.part())));
    }

    public Rows<R, T> text(String column, Function<T, @Nullable String> value) {
        return column(column, "text", value);
    }

    public Rows<R, T> number(String column, Function<T, Integer> value) {
        return column(column, "integer", value);
    }

    public Rows<R, T> flag(String column, Function<T, Boolean> value) {
        return column(column, "boolean", value);
    }

    public Rows<R, T> day(String column, Function<T, LocalDate> value) {
        return column(column, "date", value);
    }

    public Rows<R, T> time(String column, Function<T, Instant> value) {
        return column(column, "timestamptz", value);
    }

    /** For a fact that may be told of the same key more than once: the newest counts, in whatever order they are heard. */
    public Rows<R, T> newest(String column, Function<T, Instant> value) {
        return with(new Column<>(column, "timestamptz", Sort.NEWEST, row -> value.apply(row.part())));
    }

    /** For a fact of which the first counts, in whatever order they are heard. */
    public Rows<R, T> oldest(String column, Function<T, Instant> value) {
        return with(new Column<>(column, "timestamptz", Sort.OLDEST, row -> value.apply(row.part())));
    }

    public String table() {
        return table;
    }

    void write(JdbcClient sql, List<Heard<R>> heard) {
        var lastPerKey = new LinkedHashMap<List<@Nullable String>, Row<R, T>>();
        heard.stream().flatMap(this::rowsOf).forEach(row -> lastPerKey.merge(keyOf(row), row, this::newer));
        if (lastPerKey.isEmpty()) {
            return;
        }
        var statement = sql.sql(Upsert.ofMany(table, columns));
        for (var column : columns) {
            statement =
                    statement.param(lastPerKey.values().stream().map(column::of).toArray(String[]::new));
        }
        statement.update();
    }

    /** The columns it fills, in order. */
    public List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    /** The column that says when something was said first, where the first counts. */
    public Optional<String> firstCountsBy() {
        return columns.stream()
                .filter(column -> column.sort() == Sort.OLDEST)
                .map(Column::name)
                .findFirst();
    }

    /** What one fact gives: the values of those columns, as text, row by row. */
    public Stream<List<@Nullable String>> of(Heard<R> heard) {
        return parts.apply(heard.fact())
                .map(part -> new Row<>(heard, part))
                .map(row -> columns.stream().map(column -> column.of(row)).toList());
    }

    /** The columns by which its rows are told apart. */
    public List<String> keys() {
        return columns.stream().filter(Column::key).map(Column::name).toList();
    }

    /** Whether one of the rows of a fact has a key that is wanted. */
    public boolean hasKey(Heard<R> heard, Predicate<List<@Nullable String>> wanted) {
        return rowsOf(heard).anyMatch(row -> wanted.test(keyOf(row)));
    }

    /** Writes the rows of one fact, a statement each. */
    public void writeEach(JdbcClient sql, Heard<R> heard) {
        rowsOf(heard)
                .forEach(row -> sql.sql(Upsert.ofOne(table, columns))
                        .params(columns.stream().map(column -> column.of(row)).toList())
                        .update());
    }

    private Row<R, T> newer(Row<R, T> known, Row<R, T> row) {
        return columns.stream().anyMatch(column -> column.keeps(known, row)) ? known : row;
    }

    private Rows<R, T> column(String name, String type, Function<T, ? extends @Nullable Object> value) {
        return with(new Column<>(name, type, Sort.VALUE, row -> value.apply(row.part())));
    }

    private Rows<R, T> with(Column<R, T> column) {
        return new Rows<>(
                table, parts, Stream.concat(columns.stream(), Stream.of(column)).toList());
    }

    private Stream<Row<R, T>> rowsOf(Heard<R> heard) {
        return parts.apply(heard.fact()).map(part -> new Row<>(heard, part));
    }

    private List<@Nullable String> keyOf(Row<R, T> row) {
        return columns.stream()
                .filter(Column::key)
                .map(column -> column.of(row))
                .toList();
    }
}

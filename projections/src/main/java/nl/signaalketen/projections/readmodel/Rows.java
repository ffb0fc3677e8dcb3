package nl.signaalketen.projections.readmodel;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.signaalketen.platform.inbox.Heard;
import nl.signaalketen.projections.readmodel.Column.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows that one kind of fact gives in one table: one statement for a whole batch, whatever its size. Within a batch
 * the last word on a key wins, as it would have if the facts had come one by one.
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
        return with(new Column<>("event", "text", true, row -> row.heard().eventId()));
    }

    public Rows<R, T> key(String column, Function<T, ?> value) {
        return with(new Column<>(column, "text", true, row -> value.apply(row.part())));
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

    String table() {
        return table;
    }

    void write(JdbcClient sql, List<Heard<R>> heard) {
        var lastPerKey = new LinkedHashMap<List<@Nullable String>, Row<R, T>>();
        heard.stream()
                .flatMap(one -> parts.apply(one.fact()).map(part -> new Row<>(one, part)))
                .forEach(row -> lastPerKey.put(keyOf(row), row));
        if (lastPerKey.isEmpty()) {
            return;
        }
        var statement = sql.sql(statement());
        for (var column : columns) {
            statement =
                    statement.param(lastPerKey.values().stream().map(column::of).toArray(String[]::new));
        }
        statement.update();
    }

    private Rows<R, T> column(String name, String type, Function<T, ? extends @Nullable Object> value) {
        return with(new Column<>(name, type, false, row -> value.apply(row.part())));
    }

    private Rows<R, T> with(Column<R, T> column) {
        return new Rows<>(
                table, parts, Stream.concat(columns.stream(), Stream.of(column)).toList());
    }

    private List<@Nullable String> keyOf(Row<R, T> row) {
        return columns.stream()
                .filter(Column::key)
                .map(column -> column.of(row))
                .toList();
    }

    private String statement() {
        return "insert into %s (%s) select * from unnest(%s) on conflict (%s) do %s"
                .formatted(
                        table,
                        each(columns, Column::name),
                        each(columns, column -> "cast(? as " + column.type() + "[])"),
                        each(columns.stream().filter(Column::key).toList(), Column::name),
                        whenThere(
                                columns.stream().filter(column -> !column.key()).toList()));
    }

    private static <R, T> String whenThere(List<Column<R, T>> news) {
        return news.isEmpty()
                ? "nothing"
                : "update set " + each(news, column -> column.name() + " = excluded." + column.name());
    }

    private static <R, T> String each(List<Column<R, T>> columns, Function<Column<R, T>, String> say) {
        return columns.stream().map(say).collect(joining(", "));
    }
}

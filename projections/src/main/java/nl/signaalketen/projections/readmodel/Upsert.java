package nl.signaalketen.projections.readmodel;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;

/** The statements that write rows, whether they are there or not. */
final class Upsert {

    private Upsert() {}

    /** With an array per column. */
    static <R, T> String ofMany(String table, List<Column<R, T>> columns) {
        return statement(
                table,
                columns,
                "select * from unnest(" + each(columns, column -> "cast(? as " + column.type() + "[])") + ")");
    }

    /** With a value per column. */
    static <R, T> String ofOne(String table, List<Column<R, T>> columns) {
        return statement(
                table, columns, "values (" + each(columns, column -> "cast(? as " + column.type() + ")") + ")");
    }

    private static <R, T> String statement(String table, List<Column<R, T>> columns, String rows) {
        return "insert into %s (%s) %s on conflict (%s) do %s"
                .formatted(
                        table,
                        each(columns, Column::name),
                        rows,
                        each(columns.stream().filter(Column::key).toList(), Column::name),
                        whenThere(
                                table,
                                columns.stream().filter(column -> !column.key()).toList()));
    }

    private static <R, T> String whenThere(String table, List<Column<R, T>> news) {
        return news.isEmpty()
                ? "nothing"
                : "update set " + each(news, column -> column.name() + " = excluded." + column.name())
                        + news.stream().map(column -> column.changesWhen(table)).collect(joining());
    }

    private static <R, T> String each(List<Column<R, T>> columns, Function<Column<R, T>, String> say) {
        return columns.stream().map(say).collect(joining(", "));
    }
}

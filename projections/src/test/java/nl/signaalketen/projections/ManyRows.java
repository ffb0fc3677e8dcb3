package nl.signaalketen.projections;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of the live read models in numbers that nobody would post.
 *
 * @param number how many there are made of one
 */
record ManyRows(JdbcClient sql, int number) {

    /** No more than a transaction has the time for. */
    private static final int AT_ONCE = 50_000;

    /** The row that is there again and again, with a number behind what tells people apart. */
    void multiply(String table, String... different) {
        var columns = sql.sql(
                        "select column_name from information_schema.columns where table_schema = 'readmodels_1' and table_name = ?")
                .param(table)
                .query(String.class)
                .list();
        var values = columns.stream()
                .map(column -> List.of(different).contains(column) ? column + " || '-' || n" : column)
                .toList();
        var insert = "insert into readmodels_1.%1$s (%2$s) select %3$s from original, generate_series(:first, :last) n"
                .formatted(table, String.join(", ", columns), String.join(", ", values));
        sql.sql("create table original as table readmodels_1." + table).update();
        for (var first = 1; first <= number; first += AT_ONCE) {
            sql.sql(insert)
                    .param("first", first)
                    .param("last", Math.min(number, first + AT_ONCE - 1))
                    .update();
        }
        sql.sql("drop table original").update();
        sql.sql("analyze readmodels_1." + table).update();
    }
}

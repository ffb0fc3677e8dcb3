package nl.signaalketen.projections;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of the live read models in numbers that nobody would post.
 *
 * @param number how many there are made of one
 */
record ManyRows(JdbcClient sql, int number) {

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
        sql.sql("insert into readmodels_1.%s (%s) select %s from readmodels_1.%s, generate_series(1, %d) n"
                        .formatted(table, String.join(", ", columns), String.join(", ", values), table, number))
                .update();
        sql.sql("analyze readmodels_1." + table).update();
    }
}

package nl.signaalketen.bench.rebuild;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.signaalketen.bench.ground.Ground;

/** The tables of the read models in one schema. */
record ReadTables(Ground ground, String schema) {

    private static final String ROLE = "projections";

    /** Empty ones with the same columns, keys and indexes. */
    void makeLike(String other) {
        run("create schema " + schema);
        Hearings.tables()
                .forEach(table ->
                        run("create table %1$s.%2$s (like %3$s.%2$s including all)".formatted(schema, table, other)));
    }

    void drop() {
        run("drop schema " + schema + " cascade");
    }

    /** How many rows each has, and a sum over them that does not depend on their order. */
    Map<String, String> sums() {
        var sums = new LinkedHashMap<String, String>();
        try (var connection = ground.connect(ROLE);
                var query = connection.createStatement()) {
            query.execute("set transaction_timeout = 0");
            for (var table : Hearings.columns().entrySet()) {
                try (var row = query.executeQuery(
                        """
                        select count(*), coalesce(sum(hashtextextended(row(%s)::text, 0)::numeric), 0) from %s.%s
                        """.formatted(String.join(", ", table.getValue()), schema, table.getKey()))) {
                    row.next();
                    sums.put(table.getKey(), row.getLong(1) + " rows, " + row.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The read models cannot be compared", e);
        }
        return sums;
    }

    private void run(String sql) {
        try (var connection = ground.connect(ROLE);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot: " + sql, e);
        }
    }
}

package nl.signaalketen.signal;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that the database holds, column by column, as text. What is ASCII in bytes stays readable. */
record Columns(JdbcClient database) {

    /** By schema, table and column. */
    Map<String, String> read() {
        return database
                .sql("""
                        select table_schema, table_name, column_name, data_type
                        from information_schema.columns join information_schema.tables using (table_schema, table_name)
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        """)
                .query((row, number) -> new Column(
                        row.getString("table_schema"),
                        row.getString("table_name"),
                        row.getString("column_name"),
                        row.getString("data_type").equals("bytea")))
                .list()
                .stream()
                .collect(Collectors.toMap(Column::toString, this::text));
    }

    private String text(Column column) {
        var cell = (column.bytes() ? "encode(\"%s\", 'escape')" : "\"%s\"::text").formatted(column.name());
        return database.sql("select coalesce(string_agg(%s, ' '), '') from \"%s\".\"%s\""
                        .formatted(cell, column.schema(), column.table()))
                .query(String.class)
                .single();
    }

    private record Column(String schema, String table, String name, boolean bytes) {

        @Override
        public String toString() {
            return schema + "." + table + "." + name;
        }
    }
}

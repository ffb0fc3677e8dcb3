package nl.signaalketen.bench.queries;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import nl.signaalketen.bench.ground.Ground;
import nl.signaalketen.bench.ground.LiveReadModels;

/**
 * Writes every row of the live read models again, several times, each time as if it were of other signals and people: what is
 * the id of anything becomes another id, the same one in every table, and all else stays. So the read models of a million signals
 * take the room of sixty thousand while they are heard.
 */
record Copies(Ground ground, int times) {

    /**
     * What only says how far was heard, what changed since, or how the tables came to be, is no row of a read model. A timeline is looked up by its
     * casus and never counted, and is most of all rows: it stays as it is.
     */
    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = '%s' and table_name !~ '^(inbox|flyway|timeline)_|_changed$'
            order by table_name
            """.formatted(LiveReadModels.SCHEMA);

    private static final String COLUMNS = """
            select column_name, data_type = 'text' as text from information_schema.columns
            where table_schema = '%s' and table_name = '%s' and is_generated = 'NEVER'
            order by ordinal_position
            """;

    /** The first two digits of an id say which copy it is of; the other hundred and twenty bits tell it from all others. */
    private static final String OTHER = """
            case when %1$s ~ '^[0-9a-f]{8}-[0-9a-f]{4}-' then overlay(%1$s placing lpad(to_hex(copy), 2, '0') from 1 for 2)
                 else %1$s end""";

    /** @param progress is told how many tables are done */
    void write(LongConsumer progress) {
        try (var connection = ground.connect(Ground.SUPERUSER)) {
            withoutTriggers(connection);
            var tables = names(connection, TABLES);
            for (var done = 0; done < tables.size(); done++) {
                progress.accept(done);
                copy(connection, tables.get(done));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The read models cannot be copied", e);
        }
    }

    /** What they would write is copied too. */
    private static void withoutTriggers(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
    }

    /** How many tables there are. */
    long tables() {
        return ground.number(Ground.SUPERUSER, "select count(*) from (%s) tables".formatted(TABLES));
    }

    private void copy(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<String>();
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var column = statement.executeQuery(COLUMNS.formatted(LiveReadModels.SCHEMA, table))) {
            while (column.next()) {
                var name = column.getString("column_name");
                columns.add(name);
                values.add(column.getBoolean("text") ? OTHER.formatted(name) : name);
            }
        }
        var rows = "select %s from %s.%s cross join generate_series(1, %d) copy"
                .formatted(String.join(", ", values), LiveReadModels.SCHEMA, table, times);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("insert into %s.%s (%s) %s on conflict do nothing"
                    .formatted(LiveReadModels.SCHEMA, table, String.join(", ", columns), rows));
        }
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }
}

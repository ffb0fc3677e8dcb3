package nl.signaalketen.bench.queries;

import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import nl.signaalketen.bench.ground.Ground;
import nl.signaalketen.bench.ground.LiveReadModels;

/** Which tables PostgreSQL reads from end to end, of those where that takes long. */
record Scans(Ground ground) {

    private static final String READ_WHOLE = """
            select stat.relname from pg_stat_user_tables stat join pg_class on pg_class.oid = stat.relid
            where stat.schemaname = '%s' and stat.seq_scan > 0 and reltuples > 10000
            """.formatted(LiveReadModels.SCHEMA);

    /** Also tells PostgreSQL how the tables are, as it would look by itself some time after they were filled. */
    void countFromHere() {
        try (var connection = ground.connect(Ground.SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("select pg_stat_reset()");
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not count how tables are read", e);
        }
    }

    /** Complete when those who asked have left: PostgreSQL counts at the latest then. */
    List<String> ofLargeTables() {
        try (var connection = ground.connect(Ground.SUPERUSER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(READ_WHOLE)) {
            var tables = new TreeSet<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return List.copyOf(tables);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not say how tables were read", e);
        }
    }
}

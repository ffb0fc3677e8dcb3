package nl.signaalketen.testbed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The roles, databases and schemas that operations hand to the services. Repeat-safe. */
final class Provision {

    private static final String SUPERUSER = "postgres";

    private static final Map<String, List<String>> SCHEMAS_OF_ROLE = Map.of(
            "signal", List.of("signal", "vault"),
            "screening", List.of("screening"),
            "referral", List.of("referral"),
            "projections", List.of("projections"));

    /** Below Axon's gap timeout of 60 s: an event whose transaction stays open longer would be skipped by readers. */
    private static final String LONGEST_TRANSACTION = "30s";

    private Provision() {}

    static void database(EmbeddedPostgres server, String database) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            for (var role : SCHEMAS_OF_ROLE.keySet()) {
                if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
                    run(connection, "CREATE ROLE %1$s LOGIN PASSWORD '%1$s'".formatted(role));
                }
                run(connection, "ALTER ROLE %1$s SET search_path = %1$s".formatted(role));
                run(connection, "ALTER ROLE %s SET jit = off".formatted(role));
                run(connection, "ALTER ROLE %s SET max_parallel_workers_per_gather = 0".formatted(role));
                run(connection, "ALTER ROLE %s SET transaction_timeout = '%s'".formatted(role, LONGEST_TRANSACTION));
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                run(connection, "CREATE DATABASE " + database);
            }
        }
        try (var connection = server.getDatabase(SUPERUSER, database).getConnection()) {
            for (var owned : SCHEMAS_OF_ROLE.entrySet()) {
                for (var schema : owned.getValue()) {
                    run(
                            connection,
                            "CREATE SCHEMA IF NOT EXISTS %s AUTHORIZATION %s".formatted(schema, owned.getKey()));
                }
            }
            // makes a schema for every generation of the read models
            run(connection, "GRANT CREATE ON DATABASE %s TO projections".formatted(database));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

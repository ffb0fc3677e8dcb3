package nl.signaalketen.testbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    @Test
    void the_server_waits_for_the_disk() throws SQLException {
        try (var connection = as("signal", Testbed.databaseUrl())) {
            assertThat(answer(connection, "SHOW server_version")).startsWith("18.");
            assertThat(answer(connection, "SHOW fsync")).isEqualTo("on");
            assertThat(answer(connection, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(answer(connection, "SHOW full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void a_service_works_in_its_own_schema_and_cannot_read_anothers() throws SQLException {
        var database = Testbed.freshDatabase();
        try (var signal = as("signal", database);
                var screening = as("screening", database)) {
            run(signal, "CREATE TABLE secret (number int)");
            run(signal, "CREATE TABLE vault.secret (number int)");
            assertThat(answer(signal, "SELECT schemaname FROM pg_tables WHERE tablename = 'secret' ORDER BY 1"))
                    .isEqualTo("signal");
            assertThatThrownBy(() -> answer(screening, "SELECT count(*) FROM signal.secret"))
                    .hasMessageContaining("permission denied for schema signal");
        }
    }

    @Test
    void a_fresh_database_is_empty_and_apart() throws SQLException {
        try (var one = as("referral", Testbed.freshDatabase());
                var other = as("referral", Testbed.freshDatabase())) {
            run(one, "CREATE TABLE mine (number int)");
            assertThat(answer(other, "SELECT count(*) FROM pg_tables WHERE tablename = 'mine'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void a_transaction_that_stays_open_longer_than_the_bound_is_ended_by_the_server() throws SQLException {
        try (var connection = as("signal", Testbed.databaseUrl())) {
            assertThat(answer(connection, "SHOW transaction_timeout")).isEqualTo("30s");
            assertThat(answer(connection, "SHOW max_parallel_workers_per_gather"))
                    .isEqualTo("0");
            run(connection, "SET transaction_timeout = '100ms'");
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> run(connection, "SELECT pg_sleep(20)"))
                    .hasMessageContaining("due to transaction timeout");
        }
    }

    @Test
    void a_question_takes_one_core_and_is_not_compiled_first() throws SQLException {
        try (var connection = as("projections", Testbed.databaseUrl())) {
            assertThat(answer(connection, "SHOW max_parallel_workers_per_gather"))
                    .isEqualTo("0");
            assertThat(answer(connection, "SHOW jit")).isEqualTo("off");
        }
    }

    @Test
    void a_committed_row_outlives_a_killed_postmaster() throws SQLException {
        var database = Testbed.freshDatabase();
        try (var connection = as("signal", database)) {
            run(connection, "CREATE TABLE fact (number int)");
            run(connection, "INSERT INTO fact SELECT generate_series(1, 1000)");
        }
        var before = Testbed.postgres().process();
        Testbed.postgres().kill();
        Testbed.postgres().start();
        assertThat(Testbed.postgres().process()).isNotEqualTo(before);
        try (var connection = as("signal", database)) {
            assertThat(answer(connection, "SELECT count(*) FROM fact")).isEqualTo("1000");
        }
    }

    private static Connection as(String role, String url) throws SQLException {
        return DriverManager.getConnection(url, role, role);
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

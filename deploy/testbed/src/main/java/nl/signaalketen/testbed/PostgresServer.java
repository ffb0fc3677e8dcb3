package nl.signaalketen.testbed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL 18 on a data directory that is kept. It is as durable as a real one: the embedded server's default of not
 * waiting for the disk is turned off. It holds the database {@value #DATABASE} with a role and schema for each service.
 */
public final class PostgresServer implements Server {

    public static final String DATABASE = "signaalketen";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final Path log;
    private final int port;
    private final Map<String, String> settings;
    private @Nullable EmbeddedPostgres running;

    /**
     * @param home folder for the data and the log
     * @param port 0 for a free one, which is then kept for every start
     */
    public PostgresServer(Path home, int port) {
        this(home, port, Map.of("shared_buffers", "64MB"));
    }

    /** @param settings of postgresql.conf, beside those that make it durable */
    public PostgresServer(Path home, int port, Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
        this.data = home.resolve("postgres").toAbsolutePath();
        this.log = home.resolve("logs").resolve("postgres.log").toAbsolutePath();
        this.port = Ports.orFree(port);
    }

    @Override
    public void start() {
        stop();
        try {
            Files.createDirectories(log.getParent());
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(PATIENCE)
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
            settings.forEach(server::setServerConfig);
            running = server.start();
            createDatabase(DATABASE);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start; see " + log, e);
        }
    }

    /** Makes a database with the roles and schemas of every service, as far as they are not there yet. */
    public String createDatabase(String name) {
        try {
            Provision.database(running(), name);
            return url(name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make database " + name, e);
        }
    }

    /** JDBC address; the user is the role of the service, and its password is the same word. */
    public String url() {
        return url(DATABASE);
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    @Override
    public ProcessHandle process() {
        return new Postmaster(data).alive().orElseThrow(() -> new IllegalStateException("PostgreSQL does not run"));
    }

    @Override
    public void stop() {
        if (running != null) {
            try {
                running.close();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not stop", e);
            }
            running = null;
        }
        new Postmaster(data).stop();
    }

    private EmbeddedPostgres running() {
        if (running == null) {
            throw new IllegalStateException("PostgreSQL does not run");
        }
        return running;
    }
}

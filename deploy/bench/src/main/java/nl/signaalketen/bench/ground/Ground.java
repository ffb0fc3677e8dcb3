package nl.signaalketen.bench.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.signaalketen.testbed.JavaProcess;
import nl.signaalketen.testbed.KafkaServer;
import nl.signaalketen.testbed.PostgresServer;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/** PostgreSQL and Kafka with data of their own in a temporary folder, which goes with them. */
public final class Ground implements AutoCloseable {

    /** Who may see what everybody does. */
    public static final String SUPERUSER = "postgres";

    /** Memory as a server for a million facts is given, so that not every page is fetched and written again and again. */
    private static final Map<String, String> POSTGRES =
            Map.of("shared_buffers", "1GB", "max_wal_size", "4GB", "shared_preload_libraries", "pg_stat_statements");

    private final Path checkout;
    private final Path home;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final List<JavaProcess> programs = new CopyOnWriteArrayList<>();

    private Ground(Path checkout, Path home) {
        this.checkout = checkout;
        this.home = home;
        this.postgres = new PostgresServer(home, 0, POSTGRES);
        this.kafka = new KafkaServer(home, 0);
    }

    /** @param checkout where the jars of the services are */
    public static Ground start(Path checkout) {
        try {
            var ground = new Ground(checkout, Files.createTempDirectory("signaalketen-bench-"));
            Runtime.getRuntime().addShutdownHook(new Thread(ground::close, "bench-end"));
            ground.postgres.start();
            ground.kafka.start();
            return ground;
        } catch (IOException e) {
            throw new UncheckedIOException("No room for a bench", e);
        }
    }

    public Path home() {
        return home;
    }

    public String databaseUrl() {
        return postgres.url();
    }

    public String kafka() {
        return kafka.bootstrap();
    }

    /** As the service of that role, or the {@link #SUPERUSER}, whose password is the same word. */
    public Connection connect(String role) {
        return connect(databaseUrl(), role);
    }

    static Connection connect(String url, String role) {
        try {
            return DriverManager.getConnection(url, role, role);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL cannot be reached", e);
        }
    }

    /** What a query says that has one number for an answer. */
    public long number(String role, String query) {
        try (var connection = connect(role);
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot look at the data of " + role, e);
        }
    }

    /** What only the driver of PostgreSQL can. */
    public static PGConnection postgres(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class);
    }

    /** For a service or a program, which goes when the ground does. */
    JavaProcess program(String name) {
        var program = new JavaProcess(home, name);
        programs.add(program);
        return program;
    }

    Unpacked unpacked(ServiceOfTheChain service) {
        return Unpacked.from(jar(service.module()), home.resolve("jars").resolve(service.module()));
    }

    /** The tables of a service, by its own migrations: when it starts it finds them made. */
    public void makeTables(ServiceOfTheChain service) {
        Flyway.configure()
                .dataSource(databaseUrl(), service.role(), service.role())
                .locations(
                        "classpath:db/platform",
                        "filesystem:" + unpacked(service).migrations())
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private Path jar(String module) {
        var target = checkout.resolve(module).resolve("target");
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches(module + "-[0-9].*(?<!sources)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No jar of " + module + " in " + target));
        } catch (IOException e) {
            throw new UncheckedIOException(module + " has not been built: there is no " + target, e);
        }
    }

    @Override
    public synchronized void close() {
        programs.forEach(JavaProcess::stop);
        kafka.stop();
        postgres.stop();
        if (!Files.exists(home)) {
            return;
        }
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
        } catch (IOException e) {
            throw new UncheckedIOException("The bench leaves data in " + home, e);
        }
    }
}

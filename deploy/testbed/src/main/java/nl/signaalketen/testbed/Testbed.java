package nl.signaalketen.testbed;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL and one Kafka for all tests of a JVM, started when first asked for and gone with it, data and all. A test
 * that wants to be alone takes {@link #freshDatabase()} and topics with names of its own.
 */
public final class Testbed {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Testbed() {}

    /** JDBC address of the database that the tests of this JVM share. */
    public static String databaseUrl() {
        return postgres().url();
    }

    /** JDBC address of a new database with the same roles and schemas, empty. */
    public static String freshDatabase() {
        return postgres().createDatabase("fresh_" + DATABASES.incrementAndGet());
    }

    /** Address for {@code bootstrap.servers}. */
    public static String kafka() {
        return kafkaServer().bootstrap();
    }

    /** The server itself, for tests of an outage: {@code stop}, {@code kill}, {@code start}. */
    public static PostgresServer postgres() {
        return Postgres.SERVER;
    }

    /** The server itself, for tests of an outage: {@code stop}, {@code kill}, {@code start}. */
    public static KafkaServer kafkaServer() {
        return Kafka.SERVER;
    }

    private static final class Postgres {
        static final PostgresServer SERVER = Home.start(new PostgresServer(Home.PATH, 0));
    }

    private static final class Kafka {
        static final KafkaServer SERVER = Home.start(new KafkaServer(Home.PATH, 0));
    }

    /** Where the data is, under target/, until this JVM ends. */
    private static final class Home {
        static final Path PATH = create();
        private static final List<Server> STARTED = new CopyOnWriteArrayList<>();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(Home::end, "testbed-end"));
        }

        static <S extends Server> S start(S server) {
            STARTED.add(server);
            server.start();
            return server;
        }

        private static Path create() {
            try {
                var target = Files.createDirectories(Path.of("target"));
                return Files.createTempDirectory(target.toAbsolutePath(), "testbed-");
            } catch (IOException e) {
                throw new UncheckedIOException("No room for the testbed", e);
            }
        }

        private static void end() {
            STARTED.forEach(Server::stop);
            try (var paths = Files.walk(PATH)) {
                paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException e) {
                throw new UncheckedIOException("The testbed leaves data in " + PATH, e);
            }
        }
    }
}

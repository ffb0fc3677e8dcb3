package nl.signaalketen.platform;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.signaalketen.platform.things.Things;
import nl.signaalketen.testbed.JavaProcess;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The service about nothing in a process of its own, on a database of its own, so that it can be killed: kill -9. */
final class KillableThings implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(4);

    private final String url = Testbed.freshDatabase();
    private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(url, "signal", "signal"));
    private final int port = freePort();
    private final Rest ops = new Rest("http://localhost:" + port, Tokens.of("one", "keten", List.of("OPS"), List.of()));
    private final JavaProcess service;
    private @Nullable Process process;

    KillableThings(Path home) {
        service = new JavaProcess(home, "things");
    }

    void start() {
        process = service.start(
                Things.class,
                List.of("-Xmx256m"),
                List.of(
                        "--server.port=" + port,
                        "--spring.datasource.url=" + url,
                        "--signaalketen.kafka=" + Testbed.kafka(),
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + Tokens.jwksUri()),
                Map.of());
        await().atMost(STARTS_WITHIN)
                .ignoreExceptions()
                .until(() -> ops.get("/v1/processors").status() == 200);
    }

    /** The moment of the kill is what is tried, so that nothing is waited for but time. */
    void killAfter(int millis) throws InterruptedException {
        if (process != null) {
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
    }

    Rest ops() {
        return ops;
    }

    JdbcClient database() {
        return database;
    }

    /** Written straight into the event store: it is what is done with them that is tried. */
    void nameThings(int many) {
        database.sql("""
                        insert into domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier, metadata,
                                                      payload, payloadtype, timestamp)
                        select id, 0, 'Thing', gen_random_uuid()::text, '{}',
                               convert_to(json_build_object('thing', id, 'name', (n % 60)::text, 'times', 1)::text, 'UTF8'),
                               'nl.signaalketen.platform.things.Thing$ThingNamed', '2026-01-01T00:00:00Z'
                        from (select n, gen_random_uuid()::text as id from generate_series(1, :things) as n) as things
                        """).param("things", many).update();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

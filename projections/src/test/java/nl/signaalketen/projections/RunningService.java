package nl.signaalketen.projections;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.signaalketen.platform.outbox.ContractTypes;
import nl.signaalketen.projections.history.Fact;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on real servers, as the other services and its callers meet it. */
public final class RunningService implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    /** On a database of its own, and topics on which nothing was said. */
    public static RunningService fresh(String... settings) {
        Topics.empty();
        return new RunningService(Testbed.freshDatabase(), settings);
    }

    RunningService(String database, String... settings) {
        var addresses = Stream.of(
                "PORT=0",
                "DATABASE_URL=" + database,
                "DATABASE_PASSWORD=projections",
                "KAFKA=" + Testbed.kafka(),
                "ISSUER_JWKS=" + Tokens.jwksUri(),
                "PAGES_CLIENT_SECRET=nobody-signs-in-here");
        context = new SpringApplication(ProjectionsService.class)
                .run(Stream.concat(addresses, Arrays.stream(settings))
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new));
    }

    /** Of the tables of a generation. */
    Map<String, String> checksums(int generation) {
        return Tables.checksums(sql(), "readmodels_" + generation);
    }

    /** What a gauge says now. */
    double measured(String gauge, String tag, String value) {
        return context.getBean(MeterRegistry.class)
                .get(gauge)
                .tag(tag, value)
                .gauge()
                .value();
    }

    /** Looks, or changes rows, behind the back of the service. */
    JdbcClient sql() {
        return context.getBean(JdbcClient.class);
    }

    List<String> tablesOf(String schema) {
        return sql().sql("select tablename from pg_tables where schemaname = ?")
                .param(schema)
                .query(String.class)
                .list();
    }

    /** What stands behind its doors. */
    public <T> T part(Class<T> kind) {
        return context.getBean(kind);
    }

    Rest as(Role role, String... regions) {
        return by("somebody", role, regions);
    }

    Rest by(String subject, Role role, String... regions) {
        return new Rest(
                address("").toString(), Tokens.of(subject, "some-agency", List.of(role.name()), List.of(regions)));
    }

    /** As the services say it on their topics. */
    public void say(List<Fact> facts) throws ExecutionException, InterruptedException {
        try (var producer = producer()) {
            for (var fact : facts) {
                producer.send(written(fact)).get();
            }
        }
    }

    /** What no service says: a record that nobody can make anything of. */
    void sayUnreadable() throws ExecutionException, InterruptedException {
        try (var producer = producer()) {
            producer.send(new ProducerRecord<>(ReadModels.SUBSCRIPTION.topics().getFirst(), "x", new byte[] {1}))
                    .get();
        }
    }

    private static KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", Testbed.kafka()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    HttpResponse<String> get(String path, Role role, String... regions) throws IOException, InterruptedException {
        return http.send(asked(path, role, regions).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> getWithoutToken(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    /** All of the answer as it comes, to who reached the machine by this name: no client says another than it dials. */
    String askedByName(String name, String path) throws IOException {
        var address = address(path);
        try (var line = new Socket(address.getHost(), address.getPort())) {
            line.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, name)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        context.close();
    }

    HttpRequest.Builder asked(String path, Role role, String... regions) {
        var token = Tokens.of("somebody", "some-agency", List.of(role.name()), List.of(regions));
        return HttpRequest.newBuilder(address(path)).header("Authorization", "Bearer " + token);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    private static ProducerRecord<String, byte[]> written(Fact fact) {
        var written = new ProducerRecord<>(fact.topic(), fact.key(), JSON.writeValueAsBytes(fact.said()));
        Map.of(
                        "ce_id", fact.event(),
                        "ce_type", ContractTypes.nameOf(fact.said().getClass()),
                        "ce_time", fact.at().toString())
                .forEach((name, value) -> written.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return written;
    }
}

package nl.signaalketen.referral;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on real PostgreSQL and Kafka, spoken to as others do: records in, HTTP in and out. */
final class RunningService implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.shared();

    private static final int ONE_PARTITION_SO_THAT_ORDER_IS_SURE = 0;

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final KafkaProducer<String, byte[]> chain = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Testbed.kafka()),
            new StringSerializer(),
            new ByteArraySerializer());

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningService on(String database, String... settings) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--spring.datasource.password=referral",
                "--signaalketen.kafka=" + Testbed.kafka(),
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + Tokens.jwksUri()));
        arguments.addAll(Arrays.asList(settings));
        return new RunningService(SpringApplication.run(ReferralService.class, arguments.toArray(String[]::new)));
    }

    /** Another service says a fact. */
    void hears(String topic, String key, Record fact) {
        hears(topic, key, fact, UUID.randomUUID().toString());
    }

    void hears(String topic, String key, Record fact, String eventId) {
        var message =
                new ProducerRecord<>(topic, ONE_PARTITION_SO_THAT_ORDER_IS_SURE, key, JSON.writeValueAsBytes(fact));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        eventId,
                        "ce_source",
                        "urn:test",
                        "ce_type",
                        "nl.signaalketen." + fact.getClass().getSimpleName() + ".v1",
                        "ce_time",
                        Examples.NOW.toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        chain.send(message);
        chain.flush();
    }

    Answer get(String path, String token) {
        return call(HttpRequest.newBuilder(address(path)).GET(), token);
    }

    Answer post(String path, String token, String body) {
        return call(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)),
                token);
    }

    Answer put(String path, String token, String body) {
        return call(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)),
                token);
    }

    JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    /** A part of it, for what nobody can ask from outside. */
    <T> T part(Class<T> kind) {
        return context.getBean(kind);
    }

    /** What a gauge says now. */
    double measured(String gauge, String tag, String value) {
        return context.getBean(MeterRegistry.class)
                .get(gauge)
                .tag(tag, value)
                .gauge()
                .value();
    }

    private URI address(String path) {
        return URI.create(
                "http://localhost:" + context.getBeanFactory().resolveEmbeddedValue("${local.server.port}") + path);
    }

    private Answer call(HttpRequest.Builder request, String token) {
        try {
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        chain.close();
        http.close();
        context.close();
    }

    /** What came back over HTTP. */
    record Answer(int status, JsonNode body) {

        String text(String field) {
            return body.path(field).asString();
        }

        List<JsonNode> referrals() {
            return List.copyOf(body.path("referrals").values());
        }
    }
}

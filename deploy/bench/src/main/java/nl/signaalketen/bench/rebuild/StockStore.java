package nl.signaalketen.bench.rebuild;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import nl.signaalketen.bench.ground.Ground;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.common.DateTimeUtils;

/** The first facts of the topics as events in an event store of Axon, in the schema of the read models that it will fill. */
record StockStore(Ground ground, String schema) {

    /** @return how many it holds */
    long fill(long wanted) {
        var hearings = new Hearings();
        var rows = new TextRows(
                schema + ".domainevententry",
                List.of(
                        "aggregateidentifier",
                        "sequencenumber",
                        "type",
                        "eventidentifier",
                        "metadata",
                        "payload",
                        "payloadtype",
                        "timestamp"));
        var filled = new long[1];
        try (var connection = ground.connect("projections");
                var session = connection.createStatement();
                var topics = new TopicReader(ground.kafka(), 1_000)) {
            session.execute("set search_path = " + schema);
            for (var file : List.of("V1__events.sql", "V2__tokens.sql")) {
                session.execute(text("/db/platform/eventstore/" + file));
            }
            topics.read(
                    Math.min(wanted, topics.records()),
                    some -> some.forEach(written -> {
                        if (filled[0] < wanted && hearings.kindOf(written).isPresent()) {
                            rows.add(event(
                                    written,
                                    hearings.kindOf(written).orElseThrow().getName()));
                            filled[0]++;
                        }
                    }));
            rows.send(Ground.postgres(connection).getCopyAPI());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The event store of Axon cannot be filled", e);
        }
        return filled[0];
    }

    private static List<String> event(ConsumerRecord<String, byte[]> written, String type) {
        var at = OffsetDateTime.parse(Hearings.header(written, "ce_time")).toInstant();
        var id = Hearings.header(written, "ce_id");
        return Arrays.asList(
                id,
                "0",
                "Said",
                id,
                bytes("{}".getBytes(StandardCharsets.UTF_8)),
                bytes(written.value()),
                type,
                DateTimeUtils.formatInstant(at));
    }

    private static String bytes(byte[] value) {
        return "\\x" + HexFormat.of().formatHex(value);
    }

    private static String text(String resource) throws IOException {
        try (var file = StockStore.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

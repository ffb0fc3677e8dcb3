package nl.signaalketen.bench.fill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import nl.signaalketen.bench.ground.Ground;
import nl.signaalketen.bench.ground.ServiceOfTheChain;
import nl.signaalketen.platform.axon.EventSerializer;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;

/** Writes a history into the event store of a service that does not run, by its own serializer and COPY. */
public record EventStore(Ground ground, ServiceOfTheChain service) {

    private static final int AT_A_TIME = 5_000;
    private static final String COPY = """
            copy domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier, metadata, payload,
                                   payloadtype, timestamp) from stdin (format binary)""";

    /** As the processors of a service begin that is new here. */
    private static final String UNTIL_NOW = """
            insert into tokenentry (processorname, segment, token, tokentype, timestamp)
            values (?, 0, ?, ?, ?) on conflict (processorname, segment)
            do update set token = excluded.token, tokentype = excluded.tokentype""";

    /** @param progress is told how many are written */
    public void fill(History history, long from, long to, LongConsumer progress) {
        var serializer = EventSerializer.create();
        try (var connection = ground.connect(service.role())) {
            for (long first = from; first < to; first += AT_A_TIME) {
                var last = Math.min(to, first + AT_A_TIME);
                write(
                        connection,
                        LongStream.range(first, last)
                                .parallel()
                                .mapToObj(history::event)
                                .map(event -> row(event, serializer))
                                .toList());
                progress.accept(last - from);
            }
            everythingWasSaidLongAgo(connection, serializer);
        } catch (SQLException e) {
            throw new IllegalStateException("The event store cannot be filled", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Connection connection, List<byte[][]> rows) throws SQLException, IOException {
        var copy = Ground.postgres(connection).getCopyAPI().copyIn(COPY);
        try (var rowsOut = new BinaryRows(copy)) {
            for (var row : rows) {
                rowsOut.write(row);
            }
        }
    }

    private static byte[][] row(StoredEvent event, Serializer json) {
        var payload = json.serialize(event.fact(), byte[].class);
        return new byte[][] {
            text(event.aggregate()),
            new byte[Long.BYTES], // the first of its aggregate
            text(event.kind()),
            text(event.id()),
            json.serialize(MetaData.emptyInstance(), byte[].class).getData(),
            payload.getData(),
            text(payload.getType().getName()),
            text(DateTimeUtils.formatInstant(event.at()))
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** So that the service, when it starts, has nothing to announce and nothing to react to. */
    private void everythingWasSaidLongAgo(Connection connection, Serializer json) throws SQLException {
        var token = json.serialize(GapAwareTrackingToken.newInstance(head(connection), List.of()), byte[].class);
        try (var update = connection.prepareStatement(UNTIL_NOW)) {
            for (var reader : service.readers()) {
                update.setString(1, reader);
                update.setBytes(2, token.getData());
                update.setString(3, token.getType().getName());
                update.setString(4, DateTimeUtils.formatInstant(Instant.EPOCH));
                update.executeUpdate();
            }
        }
        try (var tidy = connection.createStatement()) {
            tidy.execute("analyze domainevententry");
        }
    }

    private static long head(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery("select coalesce(max(globalindex), 0) from domainevententry")) {
            row.next();
            return row.getLong(1);
        }
    }
}

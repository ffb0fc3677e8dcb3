package nl.signaalketen.bench.rebuild;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.signaalketen.bench.ground.BareProgram;
import nl.signaalketen.bench.ground.Ground;
import nl.signaalketen.platform.inbox.Heard;
import nl.signaalketen.projections.readmodel.Rows;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/**
 * Reads the topics and copies the rows into empty tables. Of a table whose rows several kinds of fact fill, the rows are kept in
 * memory to the end, since COPY cannot change a row; all others go as they come. Keeps no offsets: killed, it begins anew.
 */
public final class BareRebuild {

    private static final int AT_A_TIME = 5_000;

    private final Hearings hearings = new Hearings();
    private final Map<String, Boolean> shared = new HashMap<>();
    private final Map<String, TextRows> going = new HashMap<>();
    private final Map<String, Map<List<@Nullable String>, Map<String, @Nullable String>>> waiting = new HashMap<>();
    private final CopyManager copy;

    private BareRebuild(CopyManager copy) {
        this.copy = copy;
    }

    public static void main(String... arguments) throws IOException, SQLException {
        var url = System.getenv("DATABASE_URL") + "?currentSchema=" + System.getenv("SCHEMA");
        try (var connection = DriverManager.getConnection(url, "projections", "projections");
                var session = connection.createStatement()) {
            session.execute("set synchronous_commit = off"); // as the product in a rebuild
            var bare = new BareRebuild(Ground.postgres(connection).getCopyAPI());
            var began = System.nanoTime();
            try (var topics = new TopicReader(System.getenv("KAFKA"), AT_A_TIME)) {
                topics.read(topics.records(), some -> some.forEach(bare::take));
                bare.finish();
                BareProgram.leave(new BareProgram.Result(topics.records(), System.nanoTime() - began, Map.of()));
            }
        }
    }

    private void take(ConsumerRecord<String, byte[]> written) {
        hearings.read(written).ifPresent(heard -> hearings.rowsOf(heard.fact()).forEach(rows -> write(rows, heard)));
    }

    @SuppressWarnings("unchecked")
    private <R> void write(Rows<R, ?> rows, Heard<?> heard) {
        var columns = rows.columns();
        rows.of((Heard<R>) heard).forEach(values -> {
            if (shared.computeIfAbsent(rows.table(), _ -> hearings.isShared(rows))) {
                keep(rows, columns, values);
            } else {
                send(rows.table(), columns, values);
            }
        });
    }

    private void keep(Rows<?, ?> rows, List<String> columns, List<@Nullable String> values) {
        var key = values.subList(0, rows.keys().size()); // keys are the first columns of every table that is shared
        var row = waiting.computeIfAbsent(rows.table(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(List.copyOf(key), _ -> new HashMap<>());
        if (rows.firstCountsBy()
                .filter(first -> wasKnownBy(row.get(first), values.get(columns.indexOf(first))))
                .isPresent()) {
            return;
        }
        for (int column = 0; column < columns.size(); column++) {
            row.put(columns.get(column), values.get(column));
        }
    }

    private static boolean wasKnownBy(@Nullable String known, @Nullable String said) {
        return known != null && !Instant.parse(Objects.requireNonNull(said)).isBefore(Instant.parse(known));
    }

    private void send(String table, List<String> columns, List<@Nullable String> values) {
        var rows = going.computeIfAbsent(table + columns, _ -> new TextRows(table, columns));
        if (rows.add(values)) {
            send(rows);
        }
    }

    private void send(TextRows rows) {
        try {
            rows.send(copy);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Rows cannot be copied", e);
        }
    }

    private void finish() {
        waiting.forEach((table, all) -> {
            var columns = all.values().stream()
                    .flatMap(row -> row.keySet().stream())
                    .distinct()
                    .toList();
            all.values()
                    .forEach(row -> send(
                            table,
                            columns,
                            columns.stream().<@Nullable String>map(row::get).toList()));
        });
        going.values().forEach(this::send);
    }
}

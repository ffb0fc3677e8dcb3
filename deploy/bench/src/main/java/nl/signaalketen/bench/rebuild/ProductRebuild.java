package nl.signaalketen.bench.rebuild;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.signaalketen.bench.ground.Ground;
import nl.signaalketen.bench.ground.Replay;
import nl.signaalketen.bench.ground.RunningService;

/** Rebuilds as ops asks for them, and the live read models beside them. */
record ProductRebuild(Ground ground, RunningService service) {

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(500);
    private static final String LIVE = "readmodels_1";

    Replay start() {
        return Replay.start(
                service.ops(), Map.of("kind", "REBUILD", "target", "readmodels", "reason", "to see how fast it is"));
    }

    /** So that a rebuild has the machine for itself. */
    void awaitThatTheLiveOneHasHeard(long facts) {
        while (heardByTheLiveOne() < facts) {
            LockSupport.parkNanos(LOOK_EVERY);
        }
    }

    private long heardByTheLiveOne() {
        return number("select coalesce(sum(next_offset), 0) from " + LIVE + ".inbox_offset");
    }

    String schema(Replay replay) {
        return "readmodels_"
                + number("select number from projections.generation where replay = '%s'"
                        .formatted(UUID.fromString(replay.id())));
    }

    void drop(Replay replay) {
        replay.move("drop");
    }

    private long number(String query) {
        try (var connection = ground.connect("projections");
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot look at the read models", e);
        }
    }
}

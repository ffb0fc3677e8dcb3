package nl.signaalketen.bench.reevaluation;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.signaalketen.bench.ground.Ground;
import nl.signaalketen.bench.ground.Replay;
import nl.signaalketen.bench.ground.RunningService;
import org.jspecify.annotations.Nullable;

/** The re-evaluation of all that is on record, as ops asks for it. */
public final class ProductReevaluation {

    private ProductReevaluation() {}

    /** @param eventsPerSecond how fast at most; as fast as it goes where absent */
    public static Replay start(RunningService service, Candidate candidate, @Nullable Integer eventsPerSecond) {
        candidate.upload(service.ops());
        var wish = new HashMap<String, Object>(Map.of(
                "kind",
                "REEVALUATION",
                "target",
                candidate.set(),
                "candidate",
                candidate.id().toString(),
                "reason",
                "to see how fast it is"));
        if (eventsPerSecond != null) {
            wish.put("eventsPerSecond", eventsPerSecond);
        }
        return Replay.start(service.ops(), wish);
    }

    static Differing found(Ground ground, Candidate candidate, Replay replay) {
        var all = new Differing();
        try (var connection = ground.connect(candidate.service().role());
                var query = connection.prepareStatement("select subject from replay_difference where replay = ?")) {
            query.setObject(1, UUID.fromString(replay.id()));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    all = all.and(new Differing(row.getString(1)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The differences cannot be read", e);
        }
        return all;
    }
}

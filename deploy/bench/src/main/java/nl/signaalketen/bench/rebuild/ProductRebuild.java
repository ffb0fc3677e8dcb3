package nl.signaalketen.bench.rebuild;

import java.util.Map;
import java.util.UUID;
import nl.signaalketen.bench.ground.Ground;
import nl.signaalketen.bench.ground.Replay;
import nl.signaalketen.bench.ground.RunningService;

/** Rebuilds as ops asks for them, and the live read models beside them. */
record ProductRebuild(Ground ground, RunningService service) {

    Replay start() {
        return Replay.start(
                service.ops(), Map.of("kind", "REBUILD", "target", "readmodels", "reason", "to see how fast it is"));
    }

    String schema(Replay replay) {
        return "readmodels_"
                + ground.number(
                        "projections",
                        "select number from projections.generation where replay = '%s'"
                                .formatted(UUID.fromString(replay.id())));
    }

    void drop(Replay replay) {
        replay.move("drop");
    }
}

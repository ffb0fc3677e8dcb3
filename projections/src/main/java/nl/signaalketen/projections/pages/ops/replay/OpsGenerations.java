package nl.signaalketen.projections.pages.ops.replay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.signaalketen.projections.pages.ops.OpsChain;
import nl.signaalketen.projections.pages.ops.OpsService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** OpsGenerations of the read models, which rebuilds make. */
@Component
class OpsGenerations {

    private final OpsChain chain;

    OpsGenerations(OpsChain chain) {
        this.chain = chain;
    }

    record Generation(
            int number,
            String state,
            @Nullable String replay,
            @Nullable String candidate,
            @Nullable Instant asOf,
            String madeBy,
            Instant madeAt) {}

    record Standing(Generation generation, long records) {}

    record Move(
            Instant at,
            int generation,
            String what,
            @Nullable String by) {}

    record All(List<Standing> generations, List<Move> moves) {}

    All all() {
        return chain.at(OpsService.PROJECTIONS).get(All.class, "/v1/generations");
    }

    /** What a rebuild made; nothing where it was dropped. */
    Optional<Generation> of(Replay replay) {
        return replay.isRebuild()
                ? all().generations().stream()
                        .map(Standing::generation)
                        .filter(generation -> replay.id().equals(generation.replay()))
                        .findFirst()
                : Optional.empty();
    }
}

package nl.signaalketen.projections.generation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a generation after it was built.
 *
 * @param by who; absent where a replay dropped what it was filling, as it ended or was cancelled
 */
record GenerationMove(
        Instant at, int generation, What what, @Nullable String by) {

    enum What {
        /** it became the live one */
        SWITCHED_TO,
        /** it became the live one again */
        SWITCHED_BACK_TO,
        DROPPED
    }
}

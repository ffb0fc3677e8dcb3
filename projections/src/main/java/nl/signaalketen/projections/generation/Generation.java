package nl.signaalketen.projections.generation;

import java.time.Instant;
import java.util.UUID;
import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.platform.rules.RuleVersionId;
import org.jspecify.annotations.Nullable;

/**
 * All read models in a schema of their own.
 *
 * @param replay that made it; none for the first one
 * @param candidate version of rule set telling that counts every year in it; the active ones where there is none
 * @param ends where the topics are read to before it is built; none for the first one, which no replay made
 * @param asOf nothing that happened later is in it
 * @param switchedAt when it last became the live one
 */
public record Generation(
        int number,
        State state,
        @Nullable UUID replay,
        @Nullable RuleVersionId candidate,
        @Nullable Instant asOf,
        @Nullable Ends ends,
        String madeBy,
        Instant madeAt,
        @Nullable String switchedBy,
        @Nullable Instant switchedAt) {

    /** The rule set whose versions count registrations. */
    public static final String COUNTING_RULES = "telling";

    /** What it is for. */
    public enum State {
        /** filled by a replay that has not come to its end */
        BUILDING,
        /** built beside the live one, and goes on hearing what the live one hears */
        FOLLOWING,
        /** questions are answered from it */
        LIVE,
        /** was live before, and goes on hearing, so that switching back is at once */
        PREVIOUS,
        /** stands still at a moment of the past */
        STILL,
        DROPPED;

        /** Whether it hears what happens now. */
        boolean hears() {
            return this == FOLLOWING || this == LIVE || this == PREVIOUS;
        }
    }

    /** The schema that holds its tables. */
    public String schema() {
        return Schemas.nameOf(number);
    }

    /** The schema in which it is made again while it is verified. */
    public String checkSchema() {
        return schema() + "_check";
    }
}

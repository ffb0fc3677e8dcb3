package nl.signaalketen.platform.replay;

import java.util.Map;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.platform.web.CheckedBy;
import org.jspecify.annotations.Nullable;

/**
 * Which replay is asked for, and why: the body of {@code POST /v1/replays}.
 *
 * @param kind REEVALUATION of decisions on record, or REBUILD of read models
 * @param target rule set or read model; one replay at a time is at work on a target
 * @param candidate rule version that is tried; a re-evaluation needs one
 * @param slice what of history is looked at, by name of a filter; all of it where empty
 * @param eventsPerSecond how fast at most, so that live work keeps its speed; as fast as it goes where absent
 */
@CheckedBy("replay/start.schema.json")
public record ReplayWish(
        String kind,
        String target,
        @Nullable RuleVersionId candidate,
        @Nullable Map<String, String> slice,
        String reason,
        @Nullable Integer eventsPerSecond) {

    public ReplayWish {
        slice = slice == null ? Map.of() : Map.copyOf(slice);
    }
}

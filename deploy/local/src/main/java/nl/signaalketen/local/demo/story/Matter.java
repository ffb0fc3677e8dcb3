package nl.signaalketen.local.demo.story;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A signal before the screeningsoverleg, and what its people know and want.
 *
 * @param tracks the tracks that the meeting chooses
 * @param victims by id of their checklist
 */
record Matter(String signal, List<String> tracks, Map<String, Victim> victims) {

    /** @param consent whether the person accepts help; none where that was not asked */
    record Victim(List<String> indicators, @Nullable Boolean consent) {}
}

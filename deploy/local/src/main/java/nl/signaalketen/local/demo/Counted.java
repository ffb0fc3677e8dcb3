package nl.signaalketen.local.demo;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the read models say at the end.
 *
 * @param figures the inspection tables, as the service gives them
 * @param registered numbers of the persons whose registration counts
 */
record Counted(JsonNode figures, Set<String> registered) {

    int checklists() {
        return figures.path("checklists").asInt();
    }

    int referred() {
        return figures.path("referred_by_directorate")
                .valueStream()
                .mapToInt(JsonNode::asInt)
                .sum();
    }
}

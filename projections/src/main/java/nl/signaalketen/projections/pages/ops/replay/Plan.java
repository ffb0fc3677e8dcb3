package nl.signaalketen.projections.pages.ops.replay;

import nl.signaalketen.projections.pages.ops.OpsService;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a replay would do.
 *
 * @param touches what it would write, as the service says it
 * @param seconds how long, at the speed of the last one of its kind
 */
record Plan(
        OpsService service,
        long events,
        String touches,
        @Nullable Long seconds) {

    static Plan of(OpsService service, JsonNode said) {
        return new Plan(
                service,
                said.path("events").asLong(0),
                said.path("touches").asString(""),
                said.path("seconds").isNumber() ? said.path("seconds").asLong() : null);
    }
}

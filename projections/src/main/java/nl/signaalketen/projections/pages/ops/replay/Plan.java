package nl.signaalketen.projections.pages.ops.replay;

import nl.signaalketen.projections.pages.ops.OpsService;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a replay would do.
 *
 * @param kind of replay, by which the page says what it would write
 * @param seconds how long, at the speed of the last one of its kind
 */
record Plan(
        OpsService service,
        long events,
        String kind,
        @Nullable Long seconds) {

    static Plan of(OpsService service, String kind, JsonNode said) {
        return new Plan(
                service,
                said.path("events").asLong(0),
                kind,
                said.path("seconds").isNumber() ? said.path("seconds").asLong() : null);
    }
}

package nl.signaalketen.signal.intake;

import java.util.Map;
import java.util.UUID;

/**
 * A post taken apart: what may travel, and what stays in the vault under its numbers.
 *
 * @param <R> the report
 */
record Posted<R>(R report, Map<UUID, Object> personal) {}

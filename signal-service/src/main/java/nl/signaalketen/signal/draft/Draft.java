package nl.signaalketen.signal.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A draft, for who wrote it.
 *
 * @param savedAt when it was saved last, UTC
 * @param fields what was typed, by the name of its field
 */
public record Draft(UUID draft, Instant savedAt, Map<String, List<String>> fields) {}

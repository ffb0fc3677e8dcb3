package nl.signaalketen.signal.draft;

import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.web.CheckedBy;

/**
 * The body of {@code PUT /v1/drafts/{draft}}; {@code draft.schema.json} bounds it.
 *
 * @param fields what was typed, by the name of its field
 */
@CheckedBy("draft.schema.json")
public record Typed(Map<String, List<String>> fields) {}

package nl.signaalketen.projections.pages.report;

import java.util.List;
import java.util.Map;

/** A draft as {@code GET /v1/drafts/{draft}} of signal-service tells it. */
record Draft(String draft, Map<String, List<String>> fields) {}

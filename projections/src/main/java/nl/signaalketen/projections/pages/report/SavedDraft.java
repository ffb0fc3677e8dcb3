package nl.signaalketen.projections.pages.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That there is a draft, as {@code GET /v1/drafts} of signal-service tells it. */
record SavedDraft(String draft, Instant savedAt, @Nullable LocalDate observedOn) {}

package nl.signaalketen.projections.pages.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the agency reported, the newest first, as far as it fits on a page.
 *
 * @param next from where the next page goes on, where there is one
 */
record Reported(List<Receipt> signals, @Nullable String next) {}

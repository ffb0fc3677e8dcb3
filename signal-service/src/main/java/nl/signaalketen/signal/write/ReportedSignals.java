package nl.signaalketen.signal.write;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency reported, the newest first; fifty at a time.
 *
 * @param next the {@code after} of the next page, where there is one
 */
public record ReportedSignals(
        List<Receipt> signals, @Nullable UUID next) {}

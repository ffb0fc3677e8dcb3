package nl.signaalketen.projections.monitor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signals of a selection that are open, those that stand still longest first; a hundred at a time.
 *
 * @param next the {@code after} of the next page, where there is one
 */
public record OpenSignals(
        OffsetDateTime asOf,
        List<Standing> signals,
        @Nullable String next) {

    /**
     * @param signal id
     * @param sector ONBEKEND where the reporter does not know
     * @param casus the casus it is part of, if any
     * @param stage as in {@link SignalFigures.Standing}
     * @param since when it came to stand there
     * @param days whole days of 24 hours since then, as of the moment asked about
     */
    public record Standing(
            String signal,
            String region,
            String agency,
            String agencyKind,
            String exploitation,
            String sector,
            String urgency,
            @Nullable String casus,
            String stage,
            Instant reportedAt,
            Instant since,
            int days) {}
}

package nl.signaalketen.projections.monitor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is overdue as of a moment, longest first; a hundred at a time.
 *
 * @param next the {@code after} of the next page, where there is one
 */
public record OverdueItems(
        OffsetDateTime asOf, List<Overdue> items, @Nullable String next) {

    /** The codes of {@link Kind}, for whoever asks by code. */
    public static final List<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::name).toList();

    /** What is waited for. */
    public enum Kind {
        /** an agency has not answered a referral */
        ACKNOWLEDGEMENT,
        /** an agency has not answered a question of the meeting, which has not weighed the signal since */
        QUESTION,
        /** the aandachtsfunctionaris has not been told */
        FEEDBACK_TO_AANDACHTSFUNCTIONARIS,
        /** the melder has not been told */
        FEEDBACK_TO_MELDER
    }

    /**
     * @param item names it in this list
     * @param agency who is asked, or who reported and is to be told; none for a question, which is put to a kind of agency
     * @param due when the term passed; of a question the end of its day
     */
    public record Overdue(
            String item,
            Kind kind,
            String region,
            String urgency,
            @Nullable String signal,
            @Nullable String casus,
            @Nullable String referral,
            @Nullable String agency,
            String agencyKind,
            Instant due) {}
}

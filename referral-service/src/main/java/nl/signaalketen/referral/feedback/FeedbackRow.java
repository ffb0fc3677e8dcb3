package nl.signaalketen.referral.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The feedback of one signal.
 *
 * @param aandachtsfunctionarisBy until when the first step may take; none while no meeting is done with the signal
 * @param melderBy the same for the second step
 * @param toAandachtsfunctionaris what was told in the first step, a code
 * @param toMelder what was told in the second step, a code
 */
public record FeedbackRow(
        UUID signal,
        String agency,
        String region,
        Instant owedSince,
        @Nullable Instant aandachtsfunctionarisBy,
        @Nullable Instant melderBy,
        @Nullable String toAandachtsfunctionaris,
        @Nullable Instant aandachtsfunctionarisToldAt,
        @Nullable String toMelder,
        @Nullable Instant melderToldAt) {

    /** As the melder sees it, who is told by the aandachtsfunctionaris and not before. */
    public FeedbackRow withoutFirstStep() {
        return new FeedbackRow(
                signal,
                agency,
                region,
                owedSince,
                aandachtsfunctionarisBy,
                melderBy,
                null,
                null,
                toMelder,
                melderToldAt);
    }

    static FeedbackRow of(ResultSet row, int number) throws SQLException {
        return new FeedbackRow(
                row.getObject("signal", UUID.class),
                row.getString("agency"),
                row.getString("region"),
                row.getObject("owed_since", OffsetDateTime.class).toInstant(),
                instant(row, "aandachtsfunctionaris_by"),
                instant(row, "melder_by"),
                row.getString("to_aandachtsfunctionaris"),
                instant(row, "aandachtsfunctionaris_told_at"),
                row.getString("to_melder"),
                instant(row, "melder_told_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}

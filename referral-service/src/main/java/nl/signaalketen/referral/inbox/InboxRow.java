package nl.signaalketen.referral.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the agency that is asked sees it.
 *
 * @param state ASKED, ACKNOWLEDGED, ACCEPTED, DECLINED or COMPLETED
 * @param level who was told last: EERSTE_CONTACT, TWEEDE_CONTACT or PROCESREGISSEUR
 * @param municipality CBS or NIS code of where it was observed, where that is known
 * @param exploitation code list "exploitation", of the signal or casus; none in what was asked before it was kept
 * @param sector code list "workplace sector"; none where nobody knows
 * @param minor whether the betrokkene, or anybody of the signal, is a minor as far as known; none of a casus as a whole
 */
public record InboxRow(
        UUID referral,
        @Nullable String signal,
        @Nullable String casus,
        @Nullable String betrokkene,
        String agency,
        String agencyKind,
        String region,
        String track,
        @Nullable String shelter,
        String urgency,
        State state,
        String level,
        Instant askedAt,
        Instant acknowledgeBy,
        @Nullable String declineReason,
        @Nullable String outcome,
        String ruleVersion,
        List<String> rules,
        @Nullable String municipality,
        @Nullable String exploitation,
        @Nullable String sector,
        @Nullable Boolean minor) {

    /** Where a referral may stand in an inbox. */
    public enum State {
        ASKED,
        ACKNOWLEDGED,
        ACCEPTED,
        DECLINED,
        COMPLETED
    }

    static InboxRow of(ResultSet row, int number) throws SQLException {
        return new InboxRow(
                row.getObject("referral", UUID.class),
                row.getString("signal"),
                row.getString("casus"),
                row.getString("betrokkene"),
                row.getString("agency"),
                row.getString("agency_kind"),
                row.getString("region"),
                row.getString("track"),
                row.getString("shelter"),
                row.getString("urgency"),
                State.valueOf(row.getString("state")),
                row.getString("level"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("acknowledge_by", OffsetDateTime.class).toInstant(),
                row.getString("decline_reason"),
                row.getString("outcome"),
                row.getString("rule_version"),
                List.of((String[]) row.getArray("rules").getArray()),
                row.getString("municipality"),
                row.getString("exploitation"),
                row.getString("sector"),
                row.getObject("minor", Boolean.class));
    }
}

package nl.signaalketen.referral.inbox;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.signaalketen.referral.inbox.InboxRow.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds what an agency is asked, and what silence has brought before the procesregisseur of a region. */
@Component
public class InboxTable {

    private static final String OWN = "agency = :agency";
    private static final String ESCALATED =
            "level = 'PROCESREGISSEUR' and region = any (string_to_array(:escalated, ','))";
    private static final String VISIBLE = "(" + OWN + " or (" + ESCALATED + "))";

    private final JdbcClient jdbc;

    InboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The most pressing first of what waits for an answer, the newest first of all else.
     *
     * @param escalatedIn regions whose escalated referrals are seen too, whoever was asked
     * @param after none for the first page
     */
    public InboxPage of(
            String agency,
            Collection<String> escalatedIn,
            @Nullable State state,
            @Nullable InboxPlace after,
            int limit) {
        var order = InboxOrder.of(state);
        var place = Objects.requireNonNullElse(after, order.begin());
        var found = visible(statement(order, state, !escalatedIn.isEmpty()), agency, escalatedIn)
                .param("state", state == null ? null : state.name())
                .param("urgency", place.urgency())
                .param("moment", place.moment().atOffset(UTC))
                .param("referral", place.referral())
                .param("limit", limit + 1)
                .query(InboxRow::of)
                .list();
        return InboxPage.of(found, limit, order);
    }

    /** What is asked of the agency is read in its order, by an index; what is escalated in a region is not much. */
    private static String statement(InboxOrder order, @Nullable State state, boolean escalatedToo) {
        var part = "(select * from referral_inbox where %%s%s and %s order by %s limit :limit)"
                .formatted(state == null ? "" : " and state = :state", order.goesOn(), order.by());
        return escalatedToo
                ? "select * from (%s union %s) visible order by %s limit :limit"
                        .formatted(part.formatted(OWN), part.formatted(ESCALATED), order.by())
                : part.formatted(OWN);
    }

    /** @param now after which a referral that nobody acknowledged is late */
    public InboxCounts counts(String agency, Collection<String> escalatedIn, Instant now) {
        var states = new EnumMap<State, Long>(State.class);
        for (var state : State.values()) {
            states.put(state, 0L);
        }
        visible(
                        "select state, count(*) as referrals from referral_inbox where " + VISIBLE + " group by state",
                        agency,
                        escalatedIn)
                .query((row, _) -> states.put(State.valueOf(row.getString("state")), row.getLong("referrals")))
                .list();
        var late = visible(
                        "select count(*) from referral_inbox where state = 'ASKED' and acknowledge_by < :now and "
                                + VISIBLE,
                        agency,
                        escalatedIn)
                .param("now", now.atOffset(UTC))
                .query(Long.class)
                .single();
        return new InboxCounts(states, late);
    }

    public Optional<InboxRow> find(UUID referral, String agency, Collection<String> escalatedIn) {
        return visible("select * from referral_inbox where referral = :referral and " + VISIBLE, agency, escalatedIn)
                .param("referral", referral)
                .query(InboxRow::of)
                .optional();
    }

    private StatementSpec visible(String statement, String agency, Collection<String> escalatedIn) {
        return jdbc.sql(statement).param("agency", agency).param("escalated", String.join(",", escalatedIn));
    }
}

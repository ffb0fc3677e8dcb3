package nl.signaalketen.referral.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what an agency is asked, and what silence has brought before the procesregisseur of a region. */
@Component
public class InboxTable {

    private static final String VISIBLE = """
            (agency = :agency or (level = 'PROCESREGISSEUR' and region = any (string_to_array(:escalated, ','))))""";

    private final JdbcClient jdbc;

    InboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param escalatedIn regions whose escalated referrals are seen too, whoever was asked */
    public List<InboxRow> of(String agency, Collection<String> escalatedIn, InboxRow.@Nullable State state) {
        return jdbc.sql("select * from referral_inbox where " + VISIBLE
                        + " and (:state::text is null or state = :state) order by asked_at, referral")
                .param("agency", agency)
                .param("escalated", String.join(",", escalatedIn))
                .param("state", state == null ? null : state.name())
                .query(InboxRow::of)
                .list();
    }

    public Optional<InboxRow> find(UUID referral, String agency, Collection<String> escalatedIn) {
        return jdbc.sql("select * from referral_inbox where referral = :referral and " + VISIBLE)
                .param("referral", referral)
                .param("agency", agency)
                .param("escalated", String.join(",", escalatedIn))
                .query(InboxRow::of)
                .optional();
    }
}

package nl.signaalketen.referral.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what is owed. A row shows only once the report has been heard. */
@Component
public class FeedbackTable {

    private static final String VISIBLE = """
            owed_since is not null and (agency = :agency or region = any (string_to_array(:regions, ',')))""";

    private static final String FIRST_STEP = """
            select *, aandachtsfunctionaris_by as term from feedback
            where owed_since is not null and region = any (string_to_array(:regions, ','))
              and aandachtsfunctionaris_by is not null and to_aandachtsfunctionaris is null
            order by term, signal limit :limit""";

    private static final String SECOND_STEP = """
            select *, melder_by as term from feedback
            where owed_since is not null and agency = :agency
              and to_aandachtsfunctionaris is not null and to_melder is null
            order by term, signal limit :limit""";

    private static final String TO_TELL = "select * from ((" + FIRST_STEP + ") union (" + SECOND_STEP
            + ")) steps order by term nulls last, signal limit :limit";

    private static final String IN_ORDER = " order by owed_since, signal";

    private final JdbcClient jdbc;

    FeedbackTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param regions whose signals are seen too, whoever reported */
    public List<FeedbackRow> of(String agency, Collection<String> regions) {
        return jdbc.sql("select * from feedback where " + VISIBLE + IN_ORDER)
                .param("agency", agency)
                .param("regions", String.join(",", regions))
                .query(FeedbackRow::of)
                .list();
    }

    /**
     * Only that of certain signals.
     *
     * @param signals at least one
     */
    public List<FeedbackRow> of(String agency, Collection<String> regions, Collection<UUID> signals) {
        return jdbc.sql("select * from feedback where signal in (:signals) and " + VISIBLE + IN_ORDER)
                .param("signals", signals)
                .param("agency", agency)
                .param("regions", String.join(",", regions))
                .query(FeedbackRow::of)
                .list();
    }

    /**
     * What is to be told next, the one whose term ends first on top: the first step once a meeting was done with the signal.
     *
     * @param regions that tell the aandachtsfunctionaris
     * @param agency whose aandachtsfunctionaris tells the melder; empty for none
     */
    public List<FeedbackRow> toTell(Collection<String> regions, String agency, int limit) {
        return jdbc.sql(TO_TELL)
                .param("regions", String.join(",", regions))
                .param("agency", agency)
                .param("limit", limit)
                .query(FeedbackRow::of)
                .list();
    }

    public Optional<FeedbackRow> find(UUID signal) {
        return jdbc.sql("select * from feedback where owed_since is not null and signal = ?")
                .param(signal)
                .query(FeedbackRow::of)
                .optional();
    }
}

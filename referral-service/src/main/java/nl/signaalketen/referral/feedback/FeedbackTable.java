package nl.signaalketen.referral.feedback;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.signaalketen.platform.web.After;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds what is owed, a page at a time. A row shows only once the report has been heard. */
@Component
public class FeedbackTable {

    private static final String VISIBLE = """
            owed_since is not null and (agency = :agency or region = any (string_to_array(:regions, ',')))
            and (owed_since, signal) > (:moment, :after) order by owed_since, signal limit :limit""";

    private static final String FIRST_STEP = """
            select *, aandachtsfunctionaris_by as term from feedback
            where owed_since is not null and region = any (string_to_array(:regions, ','))
              and aandachtsfunctionaris_by is not null and to_aandachtsfunctionaris is null
              and (aandachtsfunctionaris_by, signal) > (:moment, :after)
            order by term, signal limit :limit""";

    private static final String SECOND_STEP = """
            select *, melder_by as term from feedback
            where owed_since is not null and agency = :agency
              and to_aandachtsfunctionaris is not null and to_melder is null
              and (coalesce(melder_by, :never), signal) > (:moment, :after)
            order by term, signal limit :limit""";

    private static final String TO_TELL = "select * from ((" + FIRST_STEP + ") union (" + SECOND_STEP
            + ")) steps order by term nulls last, signal limit :limit";

    private final JdbcClient jdbc;

    FeedbackTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The one that is owed longest on top.
     *
     * @param regions whose signals are seen too, whoever reported
     */
    public FeedbackList of(String agency, Collection<String> regions, After after) {
        return owed(jdbc.sql("select * from feedback where " + VISIBLE), agency, regions, after);
    }

    /**
     * Only that of certain signals.
     *
     * @param signals at least one
     */
    public FeedbackList of(String agency, Collection<String> regions, Collection<UUID> signals, After after) {
        var among = jdbc.sql("select * from feedback where signal in (:signals) and " + VISIBLE)
                .param("signals", signals);
        return owed(among, agency, regions, after);
    }

    private static FeedbackList owed(StatementSpec query, String agency, Collection<String> regions, After after) {
        return page(
                query.param("agency", agency).param("regions", String.join(",", regions)),
                after,
                row -> new After(row.owedSince(), row.signal().toString()));
    }

    /**
     * What is to be told next, the one whose term ends first on top: the first step once a meeting was done with the signal.
     *
     * @param regions that tell the aandachtsfunctionaris
     * @param agency whose aandachtsfunctionaris tells the melder; empty for none
     */
    public FeedbackList toTell(Collection<String> regions, String agency, After after) {
        var steps = jdbc.sql(TO_TELL)
                .param("regions", String.join(",", regions))
                .param("agency", agency)
                .param("never", After.NEVER.atOffset(UTC));
        return page(steps, after, row -> new After(term(row), row.signal().toString()));
    }

    private static Instant term(FeedbackRow row) {
        var by = row.toAandachtsfunctionaris() == null ? row.aandachtsfunctionarisBy() : row.melderBy();
        return by == null ? After.NEVER : by;
    }

    private static FeedbackList page(StatementSpec query, After after, Function<FeedbackRow, After> place) {
        var found = query.param("moment", after.moment().atOffset(UTC))
                .param("after", UUID.fromString(after.item()))
                .param("limit", FeedbackList.ENOUGH)
                .query(FeedbackRow::of)
                .list();
        return FeedbackList.of(found, place);
    }

    public Optional<FeedbackRow> find(UUID signal) {
        return jdbc.sql("select * from feedback where owed_since is not null and signal = ?")
                .param(signal)
                .query(FeedbackRow::of)
                .optional();
    }
}

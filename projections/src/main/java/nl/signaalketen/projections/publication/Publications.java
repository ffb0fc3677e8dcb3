package nl.signaalketen.projections.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.disclosure.Publishable;
import nl.signaalketen.projections.web.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was published, in the schema of the service itself. Only added to. */
@Component
class Publications {

    private final JdbcClient sql;
    private final JsonMapper json;

    Publications(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @return what was added; nothing where there is one of that name */
    Optional<Publication> add(Draft draft, Set<String> hidden, int hiddenBelow) {
        return sql.sql("""
                        insert into projections.publication (year, revision, counting_rule, regions, code_lists, position, figures, checksum,
                                                             hidden_below, hidden, published_by, reason)
                        values (:year, :revision, :rule, cast(:regions as jsonb), :codeLists, cast(:position as jsonb), :figures, :checksum,
                                :hiddenBelow, cast(:hidden as jsonb), :by, :reason)
                        on conflict do nothing returning *
                        """)
                .param("year", draft.name().year().getValue())
                .param("revision", draft.name().revision())
                .param("rule", draft.countingRule().toString())
                .param("regions", json.writeValueAsString(draft.regions()))
                .param("codeLists", draft.codeLists())
                .param("position", json.writeValueAsString(draft.position()))
                .param("figures", draft.figures().text())
                .param("checksum", draft.figures().checksum())
                .param("hiddenBelow", hiddenBelow)
                .param(
                        "hidden",
                        json.writeValueAsString(hidden.stream().sorted().toList()))
                .param("by", draft.by())
                .param("reason", draft.reason())
                .query((row, _) -> publication(row))
                .optional();
    }

    /** The newest first. */
    List<Publication> all() {
        return sql.sql("select * from projections.publication order by published_at desc, year, revision")
                .query((row, _) -> publication(row))
                .list();
    }

    Optional<Publication> find(PublicationName name) {
        return sql.sql("select * from projections.publication where year = ? and revision = ?")
                .param(name.year().getValue())
                .param(name.revision())
                .query((row, _) -> publication(row))
                .optional();
    }

    Optional<PublicationName> newestOf(Year year) {
        return sql.sql("select revision from projections.publication where year = ? order by revision desc limit 1")
                .param(year.getValue())
                .query((row, _) -> new PublicationName(year, row.getInt("revision")))
                .optional();
    }

    Figures figuresOf(PublicationName name) {
        return sql.sql("select figures from projections.publication where year = ? and revision = ?")
                .param(name.year().getValue())
                .param(name.revision())
                .query((row, _) -> new Figures(row.getString("figures")))
                .single();
    }

    /** The places that it does not show. */
    Set<String> hiddenIn(PublicationName name) {
        return sql.sql("select hidden from projections.publication where year = ? and revision = ?")
                .param(name.year().getValue())
                .param(name.revision())
                .query((row, _) -> hidden(row))
                .single();
    }

    /** All of a year with what they show and what not, the oldest first. */
    List<Publishable> publishableOf(Year year) {
        return sql.sql(
                        "select figures, hidden, hidden_below from projections.publication where year = ? order by revision")
                .param(year.getValue())
                .query((row, _) -> new Publishable(
                        new Figures(row.getString("figures")).numbers(), hidden(row), row.getInt("hidden_below")))
                .list();
    }

    /** All of a year, the oldest first. */
    List<Publication> of(Year year) {
        return sql.sql("select * from projections.publication where year = ? order by revision")
                .param(year.getValue())
                .query((row, _) -> publication(row))
                .list();
    }

    private Set<String> hidden(ResultSet row) throws SQLException {
        return Set.of(json.readValue(row.getString("hidden"), String[].class));
    }

    private Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                new PublicationName(Year.of(row.getInt("year")), row.getInt("revision")),
                RuleVersionId.parse(row.getString("counting_rule")),
                json.readValue(row.getString("regions"), Regions.class),
                row.getString("code_lists"),
                json.readValue(row.getString("position"), Ends.class),
                row.getString("checksum"),
                row.getInt("hidden_below"),
                row.getString("published_by"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}

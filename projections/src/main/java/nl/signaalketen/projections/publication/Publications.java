package nl.signaalketen.projections.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.platform.rules.RuleVersionId;
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
    Optional<Publication> add(Draft draft) {
        return sql.sql("""
                        insert into projections.publication (year, revision, counting_rule, regions, position, figures, checksum,
                                                             published_by, reason)
                        values (:year, :revision, :rule, cast(:regions as jsonb), cast(:position as jsonb), :figures, :checksum, :by, :reason)
                        on conflict do nothing returning *
                        """)
                .param("year", draft.name().year().getValue())
                .param("revision", draft.name().revision())
                .param("rule", draft.countingRule().toString())
                .param("regions", json.writeValueAsString(draft.regions()))
                .param("position", json.writeValueAsString(draft.position()))
                .param("figures", draft.figures().text())
                .param("checksum", draft.figures().checksum())
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

    private Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                new PublicationName(Year.of(row.getInt("year")), row.getInt("revision")),
                RuleVersionId.parse(row.getString("counting_rule")),
                json.readValue(row.getString("regions"), Regions.class),
                json.readValue(row.getString("position"), Ends.class),
                row.getString("checksum"),
                row.getString("published_by"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}

package nl.signaalketen.projections.generation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.platform.replay.Replay;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.generation.Generation.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The list of generations, in the schema of the service itself. */
@Component
public class Generations {

    private static final String ALL = "select * from projections.generation where ";

    private final JdbcClient sql;
    private final JsonMapper json;

    Generations(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** All that have not been dropped, the newest first. */
    public List<Generation> all() {
        return sql.sql(ALL + "state <> 'DROPPED' order by number desc")
                .query((row, _) -> generation(row))
                .list();
    }

    /** Those that hear what happens now, the newest first. */
    public List<Generation> hearing() {
        return all().stream().filter(generation -> generation.state().hears()).toList();
    }

    /** The one that a replay made, dropped or not. */
    public Optional<Generation> of(UUID replay) {
        return sql.sql(ALL + "replay = ?")
                .param(replay)
                .query((row, _) -> generation(row))
                .optional();
    }

    Optional<Generation> numbered(int number) {
        return sql.sql(ALL + "number = ?")
                .param(number)
                .query((row, _) -> generation(row))
                .optional();
    }

    Optional<Generation> in(State state) {
        return sql.sql(ALL + "state = ?")
                .param(state.name())
                .query((row, _) -> generation(row))
                .optional();
    }

    /** Two nodes that start at once make one. */
    void makeTheFirst() {
        sql.sql("""
                        insert into projections.generation (state, made_by)
                        select 'LIVE', 'projections' where not exists (select from projections.generation)
                        on conflict do nothing
                        """).update();
    }

    /**
     * Makes one for a replay to fill.
     *
     * @param ends where the topics are read to
     */
    public void begin(Replay replay, @Nullable RuleVersionId candidate, @Nullable OffsetDateTime asOf, Ends ends) {
        sql.sql("""
                        insert into projections.generation (state, replay, candidate, as_of, ends, made_by)
                        values ('BUILDING', :replay, :candidate, :asOf, cast(:ends as jsonb), :by)
                        """)
                .param("replay", replay.id())
                .param("candidate", candidate == null ? null : candidate.toString())
                .param("asOf", asOf)
                .param("ends", json.writeValueAsString(ends))
                .param("by", replay.startedBy())
                .update();
    }

    /** Its replay has come to the end. */
    public void built(Generation generation) {
        move(generation, generation.asOf() == null ? State.FOLLOWING : State.STILL);
    }

    void move(Generation generation, State to) {
        sql.sql("update projections.generation set state = ? where number = ?")
                .param(to.name())
                .param(generation.number())
                .update();
    }

    void makeLive(Generation generation, String by) {
        sql.sql("""
                        update projections.generation
                        set state = 'LIVE', switched_by = ?, switched_at = clock_timestamp() where number = ?
                        """).param(by).param(generation.number()).update();
    }

    /** Keeps others from moving any of them until the transaction at hand ends; readers and writers go on. */
    void lock() {
        sql.sql("lock table projections.generation in share row exclusive mode").update();
    }

    /** Until the batches at hand have ended; those that come after find it gone. */
    void waitForWriters(Generation generation) {
        sql.sql("select number from projections.generation where number = ? for update")
                .param(generation.number())
                .query(Integer.class)
                .single();
    }

    private Generation generation(ResultSet row) throws SQLException {
        var candidate = row.getString("candidate");
        var asOf = row.getObject("as_of", OffsetDateTime.class);
        var ends = row.getString("ends");
        var switchedAt = row.getObject("switched_at", OffsetDateTime.class);
        return new Generation(
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                row.getObject("replay", UUID.class),
                candidate == null ? null : RuleVersionId.parse(candidate),
                asOf == null ? null : asOf.toInstant(),
                ends == null ? null : json.readValue(ends, Ends.class),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("switched_by"),
                switchedAt == null ? null : switchedAt.toInstant());
    }
}

package nl.signaalketen.platform.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import nl.signaalketen.platform.replay.Replay.State;
import nl.signaalketen.platform.replay.ReplayAnswers.Answer;
import nl.signaalketen.platform.web.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The replays of this service and how far each has come. */
final class ReplayStore {

    private static final String ALL = "select * from replay ";

    private final JdbcClient database;
    private final JsonMapper json;

    ReplayStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @throws Conflict where another replay is at work on the target */
    Replay begin(ReplayWish wish, long head, String by, Instant now) {
        var id = UUID.randomUUID();
        try {
            database.sql("""
                            insert into replay (id, target, wish, state, head, fence, started_by, started_at)
                            values (:id, :target, cast(:wish as jsonb), 'RUNNING', :head,
                                    pg_snapshot_xmax(pg_current_snapshot())::text::bigint, :by, :at)
                            """)
                    .param("id", id)
                    .param("target", wish.target())
                    .param("wish", json.writeValueAsString(wish))
                    .param("head", head)
                    .param("by", by)
                    .param("at", now.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException another) {
            throw new Conflict("Another replay is at work on " + wish.target()
                    + "; wait for it, or cancel it, and look at GET /v1/replays");
        }
        return find(id).orElseThrow();
    }

    List<Replay> all() {
        return database.sql(ALL + "order by started_at desc, id")
                .query((row, n) -> replay(row))
                .list();
    }

    Optional<Replay> find(UUID id) {
        return database.sql(ALL + "where id = :id")
                .param("id", id)
                .query((row, n) -> replay(row))
                .optional();
    }

    /** Of the last one of its kind that came to its end, in events per second. */
    OptionalDouble lastSpeed(String kind) {
        return database.sql("""
                        select events * 1e9 / busy_nanos from replay
                        where wish ->> 'kind' = :kind and state in ('DONE', 'APPROVED', 'REFUSED') and events > 0 and busy_nanos > 0
                        order by ended_at desc limit 1
                        """).param("kind", kind).query(Double.class).list().stream()
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    /** Keeps others from it until the transaction at hand ends. */
    Optional<Replay> lock(UUID id) {
        return database.sql(ALL + "where id = :id for update")
                .param("id", id)
                .query((row, n) -> replay(row))
                .optional();
    }

    /** @throws Conflict where it would be at work on a target on which another one is */
    void move(UUID id, State to, Instant now, @Nullable String problem) {
        var ends = to != State.RUNNING && to != State.PAUSED && to != State.APPROVING;
        try {
            database.sql("update replay set state = :state, problem = :problem, ended_at = :at where id = :id")
                    .param("state", to.name())
                    .param("problem", problem)
                    .param("at", ends ? now.atOffset(ZoneOffset.UTC) : null)
                    .param("id", id)
                    .update();
        } catch (DuplicateKeyException another) {
            throw new Conflict("Another replay is at work on the same target; wait for it, or cancel it");
        }
    }

    /** Keeps who answered what it found, and why. */
    void answer(UUID id, Answer answer, Instant now) {
        database.sql("update replay set answered_by = :by, answered_at = :at, answer_reason = :reason where id = :id")
                .param("by", answer.by())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("reason", answer.reason())
                .param("id", id)
                .update();
    }

    Replay replay(ResultSet row) throws SQLException {
        return new Replay(
                row.getObject("id", UUID.class),
                json.readValue(row.getString("wish"), ReplayWish.class),
                State.valueOf(row.getString("state")),
                row.getLong("position"),
                row.getLong("head"),
                row.getLong("events"),
                row.getLong("errors"),
                Duration.ofNanos(row.getLong("busy_nanos")),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                moment(row, "ended_at"),
                row.getString("problem"),
                row.getString("answered_by"),
                moment(row, "answered_at"),
                row.getString("answer_reason"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}

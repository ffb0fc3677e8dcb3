package nl.signaalketen.platform.republication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.signaalketen.platform.republication.Republication.State;
import nl.signaalketen.platform.web.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The republications of this service and how far each has come. */
final class RepublicationStore {

    private static final String ALL = "select * from republication ";

    private final JdbcClient database;

    RepublicationStore(JdbcClient database) {
        this.database = database;
    }

    /** @throws Conflict where another one is at work */
    Republication begin(RepublicationWish wish, long head, String by, Instant now) {
        var id = UUID.randomUUID();
        try {
            database.sql("""
                            insert into republication (id, reason, per_second, state, head, started_by, started_at)
                            values (:id, :reason, :perSecond, 'RUNNING', :head, :by, :at)
                            """)
                    .param("id", id)
                    .param("reason", wish.reason())
                    .param("perSecond", wish.eventsPerSecond())
                    .param("head", head)
                    .param("by", by)
                    .param("at", now.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException another) {
            throw new Conflict("Another republication is at work; wait for it, or cancel it");
        }
        return find(id).orElseThrow();
    }

    /** The newest first. */
    List<Republication> all() {
        return database.sql(ALL + "order by started_at desc, id")
                .query((row, n) -> republication(row))
                .list();
    }

    Optional<Republication> find(UUID id) {
        return one("where id = :id", id);
    }

    /** Keeps others from it until the transaction at hand ends. */
    Optional<Republication> lock(UUID id) {
        return one("where id = :id for update", id);
    }

    private Optional<Republication> one(String condition, UUID id) {
        return database.sql(ALL + condition)
                .param("id", id)
                .query((row, n) -> republication(row))
                .optional();
    }

    /** The one that is to be worked at, unless another node is at it. */
    Optional<Republication> lockNext() {
        return database.sql(ALL + "where state = 'RUNNING' for update skip locked")
                .query((row, n) -> republication(row))
                .optional();
    }

    void advance(UUID id, long position, long events, Duration busy) {
        database.sql("""
                        update republication
                        set position = :position, events = events + :events, busy_nanos = busy_nanos + :busy where id = :id
                        """)
                .param("position", position)
                .param("events", events)
                .param("busy", busy.toNanos())
                .param("id", id)
                .update();
    }

    void move(UUID id, State to, Instant now, @Nullable String problem) {
        var ends = to != State.RUNNING && to != State.PAUSED;
        database.sql("update republication set state = :state, problem = :problem, ended_at = :at where id = :id")
                .param("state", to.name())
                .param("problem", problem)
                .param("at", ends ? now.atOffset(ZoneOffset.UTC) : null)
                .param("id", id)
                .update();
    }

    private static Republication republication(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Republication(
                row.getObject("id", UUID.class),
                new RepublicationWish(row.getString("reason"), row.getObject("per_second", Integer.class)),
                State.valueOf(row.getString("state")),
                row.getLong("position"),
                row.getLong("head"),
                row.getLong("events"),
                Duration.ofNanos(row.getLong("busy_nanos")),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("problem"));
    }
}

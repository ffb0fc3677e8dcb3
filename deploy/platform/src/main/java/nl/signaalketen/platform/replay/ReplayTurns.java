package nl.signaalketen.platform.replay;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose turn it is to work, here or on another node, and how far each came with its turn. */
final class ReplayTurns {

    private final JdbcClient database;
    private final ReplayStore replays;

    ReplayTurns(JdbcClient database, ReplayStore replays) {
        this.database = database;
        this.replays = replays;
    }

    /** One that has work to do, may do it now, and that no other node is at work on; the one that waited longest first. */
    Optional<Replay> lockNext() {
        return database.sql("""
                        select * from replay
                        where state in ('RUNNING', 'APPROVING') and coalesce(rest_until, '-infinity') <= clock_timestamp()
                        order by touched_at nulls first, id limit 1 for update skip locked
                        """).query((row, n) -> replays.replay(row)).optional();
    }

    /** Whether all that was begun before the replay was is committed or gone, so that no event up to its head comes late. */
    boolean headIsSure(UUID id) {
        return database.sql("""
                        select pg_snapshot_xmin(pg_current_snapshot())::text::bigint >= fence from replay where id = :id
                        """).param("id", id).query(Boolean.class).single();
    }

    /** It has had its turn, and its next one comes later. */
    void rest(UUID id, Duration rest) {
        database.sql("""
                        update replay set touched_at = clock_timestamp(),
                                          rest_until = clock_timestamp() + :micros * interval '1 microsecond'
                        where id = :id
                        """)
                .param("micros", rest.toNanos() / 1_000)
                .param("id", id)
                .update();
    }

    void advance(UUID id, ReplayKind.Part part, Duration busy) {
        database.sql("""
                        update replay set position = :position, events = events + :events, errors = errors + :errors,
                                          busy_nanos = busy_nanos + :busy
                        where id = :id
                        """)
                .param("position", part.position())
                .param("events", part.events())
                .param("errors", part.errors())
                .param("busy", busy.toNanos())
                .param("id", id)
                .update();
    }
}

package nl.signaalketen.platform.deadletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.signaalketen.platform.deadletter.DeadLetter.Act;
import nl.signaalketen.platform.deadletter.DeadLetter.Done;
import nl.signaalketen.platform.deadletter.DeadLetter.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The dead letters of this service, and all that people did about them. */
public final class DeadLetterBook {

    private static final TypeReference<Map<String, String>> EVENT = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    DeadLetterBook(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Within the transaction that has moved the offset. After a crash before its end it lies on the topic twice and is here
     * once; in a topic that was made anew the same place is another.
     */
    public void note(String consumer, Place place, Place lies, RuntimeException cause, Map<String, String> event) {
        database.sql("""
                        insert into dead_letter as known (consumer, place, topic_id, lies, cause, event)
                        select :consumer, :place, topic_id, :lies, :cause, cast(:event as jsonb) from inbox_offset
                        where consumer = :consumer and topic = :topic and partition = :partition
                        on conflict (consumer, place, topic_id) do update set lies = :lies, cause = :cause
                        where known.state = 'PARKED'
                        """)
                .param("consumer", consumer)
                .param("place", place.toString())
                .param("topic", place.topic())
                .param("partition", place.partition())
                .param("lies", lies.toString())
                .param("cause", cause.getClass().getName())
                .param("event", json.writeValueAsString(event))
                .update();
    }

    /** Those that came after another one, in the order in which they were parked; of one state, or of all. */
    List<DeadLetter> page(@Nullable State state, @Nullable UUID after, int atMost) {
        return database.sql("""
                        select * from dead_letter
                        where sequence > coalesce((select sequence from dead_letter where id = cast(:after as uuid)), 0)
                          and state = coalesce(:state, state)
                        order by sequence limit :most
                        """)
                .param("after", after == null ? null : after.toString())
                .param("state", state == null ? null : state.name())
                .param("most", atMost)
                .query((row, n) -> letter(row))
                .list();
    }

    long parked() {
        return database.sql("select count(*) from dead_letter where state = 'PARKED'")
                .query(Long.class)
                .single();
    }

    Optional<DeadLetter> find(UUID id) {
        return database.sql("select * from dead_letter where id = :id")
                .param("id", id)
                .query((row, n) -> letter(row))
                .optional();
    }

    /** Keeps others from it until the transaction at hand ends. */
    Optional<DeadLetter> lock(UUID id) {
        return database.sql("select * from dead_letter where id = :id for update")
                .param("id", id)
                .query((row, n) -> letter(row))
                .optional();
    }

    List<Done> history(UUID id) {
        return database.sql("select * from dead_letter_act where dead_letter = :id order by sequence")
                .param("id", id)
                .query((row, n) -> new Done(
                        Act.valueOf(row.getString("act")),
                        row.getString("done_by"),
                        row.getString("reason"),
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getString("failure")))
                .list();
    }

    /** Keeps what was done, and what it became by it. */
    void write(UUID id, Done done, State state) {
        database.sql("""
                        insert into dead_letter_act (dead_letter, act, done_by, reason, done_at, failure)
                        values (:id, :act, :by, :reason, :at, :failure)
                        """)
                .param("id", id)
                .param("act", done.act().name())
                .param("by", done.by())
                .param("reason", done.reason())
                .param("at", done.at().atOffset(ZoneOffset.UTC))
                .param("failure", done.failure())
                .update();
        database.sql("update dead_letter set state = :state, cause = coalesce(:failure, cause) where id = :id")
                .param("state", state.name())
                .param("failure", done.failure())
                .param("id", id)
                .update();
    }

    private DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("consumer"),
                Place.parse(row.getString("place")),
                Place.parse(row.getString("lies")),
                row.getString("cause"),
                json.readValue(row.getString("event"), EVENT),
                row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")));
    }
}

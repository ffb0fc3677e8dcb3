package nl.signaalketen.platform.replay;

import java.util.List;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the events of this service in the order in which they were stored, some at a time. */
final class History {

    private final JdbcClient database;
    private final Serializer json;

    History(JdbcClient database, Serializer json) {
        this.database = database;
        this.json = json;
    }

    /** One event at its place in the history. */
    record Event(long position, Object fact) {}

    /** Where history ends now. */
    long head() {
        return database.sql("select coalesce(max(globalindex), 0) from domainevententry")
                .query(Long.class)
                .single();
    }

    long count(List<? extends Class<?>> kinds, long head) {
        return database.sql("""
                        select count(*) from domainevententry where globalindex <= :head and payloadtype = any (:kinds)
                        """)
                .param("head", head)
                .param("kinds", names(kinds))
                .query(Long.class)
                .single();
    }

    List<Event> read(List<? extends Class<?>> kinds, long after, long head, int atMost) {
        return database
                .sql("""
                        select globalindex, payloadtype, payload from domainevententry
                        where globalindex > :after and globalindex <= :head and payloadtype = any (:kinds)
                        order by globalindex limit :most
                        """)
                .param("after", after)
                .param("head", head)
                .param("kinds", names(kinds))
                .param("most", atMost)
                .query((row, n) -> new Stored(row.getLong(1), row.getString(2), row.getBytes(3)))
                .list()
                .parallelStream()
                .map(this::event)
                .toList();
    }

    /** Whether something of these kinds happened to the subject, an aggregate, after the position. */
    boolean hasLater(String subject, long position, List<? extends Class<?>> kinds) {
        return database.sql("""
                        select exists (select from domainevententry
                                       where aggregateidentifier = :subject and globalindex > :position
                                         and payloadtype = any (:kinds))
                        """)
                .param("subject", subject)
                .param("position", position)
                .param("kinds", names(kinds))
                .query(Boolean.class)
                .single();
    }

    private record Stored(long position, String type, byte[] payload) {}

    private Event event(Stored stored) {
        Object fact =
                json.deserialize(new SimpleSerializedObject<>(stored.payload(), byte[].class, stored.type(), null));
        return new Event(stored.position(), fact);
    }

    private static String[] names(List<? extends Class<?>> kinds) {
        return kinds.stream().map(Class::getName).toArray(String[]::new);
    }
}

package nl.signaalketen.platform.republication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events of this service in the order in which they were stored, each with the id and the time that it has. */
final class StoredFacts {

    private final JdbcClient database;
    private final Serializer json;

    StoredFacts(JdbcClient database, Serializer json) {
        this.database = database;
        this.json = json;
    }

    /** One event at its place in the store. */
    record Stored(long position, EventMessage<?> fact) {}

    List<Stored> read(long after, long head, int atMost) {
        return database.sql("""
                        select * from domainevententry where globalindex > :after and globalindex <= :head
                        order by globalindex limit :most
                        """)
                .param("after", after)
                .param("head", head)
                .param("most", atMost)
                .query((row, n) -> new Stored(row.getLong("globalindex"), fact(row)))
                .list();
    }

    private EventMessage<?> fact(ResultSet row) throws SQLException {
        return new GenericEventMessage<>(
                row.getString("eventidentifier"),
                this.<Object>read(
                        row.getBytes("payload"), row.getString("payloadtype"), row.getString("payloadrevision")),
                this.<MetaData>read(row.getBytes("metadata"), MetaData.class.getName(), null),
                DateTimeUtils.parseInstant(row.getString("timestamp")));
    }

    private <T> T read(byte[] content, String type, @Nullable String revision) {
        return json.deserialize(new SimpleSerializedObject<>(content, byte[].class, type, revision));
    }
}

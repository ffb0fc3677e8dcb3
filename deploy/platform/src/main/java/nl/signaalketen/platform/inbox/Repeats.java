package nl.signaalketen.platform.inbox;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows by their id which facts a consumer has acted on, because whoever says them may say them twice. */
final class Repeats {

    private final JdbcClient database;
    private final String consumer;

    Repeats(JdbcClient database, String consumer) {
        this.database = database;
        this.consumer = consumer;
    }

    /** Notes the fact within the transaction at hand; true the first time alone. */
    boolean firstTime(String eventId) {
        return database.sql("""
                        insert into inbox_fact (consumer, event_id) values (:consumer, :event)
                        on conflict do nothing
                        """)
                        .param("consumer", consumer)
                        .param("event", eventId)
                        .update()
                == 1;
    }
}

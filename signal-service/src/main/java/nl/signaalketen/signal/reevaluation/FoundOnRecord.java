package nl.signaalketen.signal.reevaluation;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a replay found on record when it tried the candidate, as it noted that beside the difference. */
@Component
class FoundOnRecord {

    private final JdbcClient database;

    FoundOnRecord(JdbcClient database) {
        this.database = database;
    }

    /** The rule version whose answer stood then. */
    String version(String replay, String subject) {
        return database.sql("""
                        select difference -> 'before' ->> 'version' from replay_difference
                        where replay = :replay and subject = :subject
                        """)
                .param("replay", UUID.fromString(replay))
                .param("subject", subject)
                .query(String.class)
                .single();
    }
}

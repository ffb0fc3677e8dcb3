package nl.signaalketen.projections.generation;

import java.util.Map;
import java.util.stream.Collectors;
import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.platform.inbox.Subscription;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each generation has read the topics. */
@Component
public class HowFar {

    private final JdbcClient sql;
    private final Schemas schemas;
    private final Subscription subscription;

    HowFar(JdbcClient sql, Schemas schemas, Subscription subscription) {
        this.sql = sql;
        this.schemas = schemas;
        this.subscription = subscription;
    }

    /** Nothing where its tables have not been made yet. */
    public Ends has(Generation generation) {
        return schemas.isMade(generation.schema()) ? read(generation.schema()) : new Ends(Map.of());
    }

    private Ends read(String schema) {
        return new Ends(sql
                .sql("select topic || '-' || partition as place, next_offset from " + schema
                        + ".inbox_offset where consumer = ?")
                .param(subscription.consumer())
                .query((row, _) -> Map.entry(row.getString("place"), row.getLong("next_offset")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}

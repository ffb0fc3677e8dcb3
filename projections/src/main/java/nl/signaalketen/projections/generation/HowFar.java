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
    private final Subscription subscription;

    HowFar(JdbcClient sql, Subscription subscription) {
        this.sql = sql;
        this.subscription = subscription;
    }

    /** Nothing where its tables have not been made yet. */
    public Ends has(Generation generation) {
        var offsets = generation.schema() + ".inbox_offset";
        var made = sql.sql("select to_regclass(?) is not null")
                .param(offsets)
                .query(Boolean.class)
                .single();
        return made ? read(offsets) : new Ends(Map.of());
    }

    private Ends read(String offsets) {
        return new Ends(sql
                .sql("select topic || '-' || partition as place, next_offset from " + offsets + " where consumer = ?")
                .param(subscription.consumer())
                .query((row, _) -> Map.entry(row.getString("place"), row.getLong("next_offset")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}

package nl.signaalketen.projections.rebuild;

import java.util.UUID;
import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.projections.generation.Generation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How far the topics are read: where they ended when a rebuild was begun, or where a publication was made. */
@Component
public class Targets {

    private final JdbcClient sql;
    private final JsonMapper json;

    Targets(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Ends of(Generation generation) {
        return sql.sql("select ends from projections.generation where number = ?")
                .param(generation.number())
                .query((row, _) -> json.readValue(row.getString("ends"), Ends.class))
                .single();
    }

    public void note(UUID replay, Ends ends) {
        sql.sql("update projections.generation set ends = cast(? as jsonb) where replay = ?")
                .param(json.writeValueAsString(ends))
                .param(replay)
                .update();
    }
}

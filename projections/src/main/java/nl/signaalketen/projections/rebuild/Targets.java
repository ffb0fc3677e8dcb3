package nl.signaalketen.projections.rebuild;

import java.util.UUID;
import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.projections.generation.Generation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where the topics ended when a rebuild was begun: there it is done. */
@Component
class Targets {

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

    void note(UUID replay, Ends ends) {
        sql.sql("update projections.generation set ends = cast(? as jsonb) where replay = ?")
                .param(json.writeValueAsString(ends))
                .param(replay)
                .update();
    }
}

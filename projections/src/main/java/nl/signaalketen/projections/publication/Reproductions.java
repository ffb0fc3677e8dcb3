package nl.signaalketen.projections.publication;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What came out each time that a publication was made again. Only added to. */
@Component
class Reproductions {

    private final JdbcClient sql;
    private final JsonMapper json;

    Reproductions(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(UUID replay, Comparison comparison) {
        sql.sql("insert into projections.reproduction (replay, comparison) values (?, cast(? as jsonb))")
                .param(replay)
                .param(json.writeValueAsString(comparison))
                .update();
    }

    Optional<Comparison> of(UUID replay) {
        return sql.sql("select comparison from projections.reproduction where replay = ?")
                .param(replay)
                .query((row, _) -> json.readValue(row.getString("comparison"), Comparison.class))
                .optional();
    }
}

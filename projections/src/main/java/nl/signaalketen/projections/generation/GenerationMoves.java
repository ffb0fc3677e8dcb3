package nl.signaalketen.projections.generation;

import java.time.OffsetDateTime;
import java.util.List;
import nl.signaalketen.projections.generation.GenerationMove.What;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what with which generation, and when. Only added to. */
@Component
class GenerationMoves {

    private final JdbcClient sql;

    GenerationMoves(JdbcClient sql) {
        this.sql = sql;
    }

    void note(Generation generation, What what, @Nullable String by) {
        sql.sql("insert into projections.generation_move (generation, what, moved_by) values (:generation, :what, :by)")
                .param("generation", generation.number())
                .param("what", what.name())
                .param("by", by)
                .update();
    }

    /** The newest first. */
    List<GenerationMove> all() {
        return sql.sql("select * from projections.generation_move order by number desc")
                .query((row, _) -> new GenerationMove(
                        row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                        row.getInt("generation"),
                        What.valueOf(row.getString("what")),
                        row.getString("moved_by")))
                .list();
    }
}

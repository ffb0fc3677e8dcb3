package nl.signaalketen.projections.exports;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who had what as a file: noted before the first row is given, and how it ended after the last. Holds no content. */
@Component
public class ExportLog {

    enum Outcome {
        GIVEN,
        TORN_OFF
    }

    private final JdbcClient sql;
    private final JsonMapper json;

    ExportLog(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @return its number */
    long begun(String by, String what, Map<String, List<String>> filters, String form) {
        return sql.sql("""
                        insert into projections.export (exported_by, what, filters, form)
                        values (?, ?, cast(? as jsonb), ?) returning number
                        """)
                .params(by, what, json.writeValueAsString(filters), form)
                .query(Long.class)
                .single();
    }

    /**
     * Of a document that is ready before it is given.
     *
     * @param by who has it
     * @param what the address that was asked
     * @param filters as they were asked, without what tells where a person stands
     */
    public void given(String by, String what, Map<String, List<String>> filters, String form, long rows) {
        ended(begun(by, what, filters, form), Outcome.GIVEN, rows);
    }

    void ended(long number, Outcome outcome, long rows) {
        sql.sql(
                        "update projections.export set outcome = ?, exported_rows = ?, ended_at = clock_timestamp() where number = ?")
                .params(outcome.name(), rows, number)
                .update();
    }
}

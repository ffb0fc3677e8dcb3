package nl.signaalketen.projections.generation;

import java.sql.Connection;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.signaalketen.platform.web.Conflict;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Who is at work on a schema, on whatever node. PostgreSQL forgets a claim together with who made it. */
@Component
public class Claims {

    private static final boolean LEFT_OPEN = true;

    private final DataSource database;
    private final JdbcClient sql;

    Claims(DataSource database, JdbcClient sql) {
        this.database = database;
        this.sql = sql;
    }

    /** Keeps the schema from being dropped until the transaction at hand ends, which may be one that only reads. */
    void share(String schema) {
        sql.sql("select pg_advisory_xact_lock_shared(hashtextextended(?, 0))")
                .param(schema)
                .query((_, _) -> true)
                .single();
    }

    /** Waits for all who share it; those that come after wait until the transaction at hand ends. */
    void waitForReaders(String schema) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(schema)
                .query((_, _) -> true)
                .single();
    }

    /** Whether nobody has it alone; then nobody can until the transaction at hand ends. */
    boolean isFree(String schema) {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param(schema)
                .query(Boolean.class)
                .single();
    }

    /**
     * Has it alone for a piece of work that may take many transactions.
     *
     * @throws Conflict where another has it
     */
    public <T> T alone(String schema, Supplier<T> work) {
        return new JdbcTemplate(database)
                .execute((ConnectionCallback<T>) connection -> alone(schema, connection, work));
    }

    private static <T> T alone(String schema, Connection connection, Supplier<T> work) {
        var held = JdbcClient.create(new SingleConnectionDataSource(connection, LEFT_OPEN));
        if (!said(held, "pg_try_advisory_lock", schema)) {
            throw new Conflict("Another is at work on " + schema + "; try again when that is done");
        }
        try {
            return work.get();
        } finally {
            said(held, "pg_advisory_unlock", schema);
        }
    }

    private static boolean said(JdbcClient held, String what, String schema) {
        return held.sql("select " + what + "(hashtextextended(?, 0))")
                .param(schema)
                .query(Boolean.class)
                .single();
    }
}

package nl.signaalketen.projections.generation;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schemas of generations: made by the same migrations each, entered for the length of a transaction, dropped whole. */
@Component
public class Schemas {

    private static final String[] TABLES = {"classpath:db/platform/inbox", "classpath:db/readmodels"};

    private final Flyway ofTheService;
    private final JdbcClient sql;
    private final Indexes indexes;

    Schemas(Flyway ofTheService, JdbcClient sql, Indexes indexes) {
        this.ofTheService = ofTheService;
        this.sql = sql;
        this.indexes = indexes;
    }

    static String nameOf(int number) {
        return "readmodels_" + number;
    }

    /** Whether anything can have been read into it. */
    boolean isMade(String schema) {
        return sql.sql("select to_regclass(?) is not null")
                .param(schema + ".inbox_offset")
                .query(Boolean.class)
                .single();
    }

    /** Makes the schema and brings its tables up to date; again is no news. On a connection of its own. */
    public void make(String schema) {
        if (isBehind(schema)) {
            indexes.putBack(schema);
        }
        migrations(schema).migrate();
    }

    /** Whether its tables are of an older version. */
    boolean isBehind(String schema) {
        return migrations(schema).info().pending().length > 0;
    }

    /** On the same connections: a migration of many rows may take longer than whoever answers people. */
    private Flyway migrations(String schema) {
        return Flyway.configure()
                .configuration(ofTheService.getConfiguration())
                .schemas(schema)
                .createSchemas(true)
                .locations(TABLES)
                .outOfOrder(true)
                .load();
    }

    /** Until the transaction at hand ends, tables are those of that schema. */
    public void enter(String schema) {
        sql.sql("select set_config('search_path', ? || ', projections', true)")
                .param(schema)
                .query(String.class)
                .single();
    }

    /** The same, unless it is gone: locking a table tells what a snapshot from before the drop cannot. */
    boolean enterIfThere(String schema) {
        enter(schema);
        try {
            sql.sql("lock table inbox_offset in access share mode").update();
            return true;
        } catch (BadSqlGrammarException gone) {
            return false;
        }
    }

    /**
     * Enters it and keeps it from being dropped until the transaction at hand ends.
     *
     * @throws Dropped where it has been
     */
    public void enterAndKeep(Generation generation) {
        sql.sql("""
                        select set_config('search_path', ? || ', projections', true) from projections.generation
                        where number = ? and state <> 'DROPPED' for key share
                        """)
                .param(generation.schema())
                .param(generation.number())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Dropped(generation));
    }

    /** For what can be read again: a commit of the transaction at hand may be lost with the machine, never a part of it. */
    public void doNotWaitForTheDisk() {
        sql.sql("select set_config('synchronous_commit', 'off', true)")
                .query(String.class)
                .single();
    }

    /** Back to the tables of the service itself. */
    public void leave() {
        sql.sql("select set_config('search_path', 'projections', true)")
                .query(String.class)
                .single();
    }

    /** Within the transaction at hand. */
    public void drop(String schema) {
        sql.sql("drop schema if exists " + schema + " cascade").update();
    }
}

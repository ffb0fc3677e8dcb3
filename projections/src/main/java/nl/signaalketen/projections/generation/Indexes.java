package nl.signaalketen.projections.generation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The indexes by which people find rows. Who writes finds them by their keys alone: a schema that nobody asks yet is filled
 * without the others, which are made of all rows at once when it is full. Decision 50.
 */
@Component
class Indexes {

    private static final String ASIDE = ".index_set_aside";

    /** Neither keys nor what the inbox and the migrations need. */
    private static final String FOR_QUESTIONS = """
            select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
            from pg_index join pg_class on pg_class.oid = indrelid
            where relnamespace = cast(? as regnamespace) and not indisunique and relname !~ '^(inbox|flyway)_'
            """;

    private final JdbcClient sql;
    private final TransactionTemplate apart;

    Indexes(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Index(String name, String definition) {}

    /** In a transaction apart; once, again is no news. */
    void setAside(String schema) {
        apart.executeWithoutResult(_ -> {
            if (anyAsideForUsAlone(schema)) {
                return;
            }
            sql.sql("create table %s (definition text primary key)".formatted(schema + ASIDE))
                    .update();
            var indexes =
                    sql.sql(FOR_QUESTIONS).param(schema).query(Index.class).list();
            for (var index : indexes) {
                sql.sql("insert into %s values (?)".formatted(schema + ASIDE))
                        .param(index.definition())
                        .update();
                sql.sql("drop index " + index.name()).update();
            }
        });
    }

    /**
     * Makes one of them, within the transaction at hand, however long it takes.
     *
     * @return whether that was all that was left to do
     */
    boolean putNextBack(String schema) {
        if (!anyAsideForUsAlone(schema)) {
            return true;
        }
        // the role may end a transaction that takes long, which is meant for those that write and ask
        sql.sql("select set_config('transaction_timeout', '0', true)")
                .query(String.class)
                .single();
        var next = sql.sql("delete from %1$s where definition = (select min(definition) from %1$s) returning definition"
                        .formatted(schema + ASIDE))
                .query(String.class)
                .optional();
        next.ifPresentOrElse(definition -> sql.sql(definition).update(), () -> full(schema));
        return next.isEmpty();
    }

    /** All of them, in a transaction apart, for a migration that may name them. */
    void putBack(String schema) {
        apart.executeWithoutResult(_ -> {
            boolean all;
            do {
                all = putNextBack(schema);
            } while (!all);
        });
    }

    /** Whoever asks from now on finds PostgreSQL told how the tables are. */
    private void full(String schema) {
        sql.sql("drop table " + schema + ASIDE).update();
        sql.sql(
                        "select oid::regclass::text from pg_class where relnamespace = cast(? as regnamespace) and relkind = 'r'")
                .param(schema)
                .query(String.class)
                .list()
                .forEach(table -> sql.sql("analyze " + table).update());
    }

    /** Another node may be at it, as when it starts with newer tables: until the transaction at hand ends it waits. */
    private boolean anyAsideForUsAlone(String schema) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(schema + ASIDE)
                .query((_, _) -> true)
                .single();
        return sql.sql("select to_regclass(?) is not null")
                .param(schema + ASIDE)
                .query(Boolean.class)
                .single();
    }
}

package nl.signaalketen.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much of the tables a question reads, as PostgreSQL itself counts. */
public final class RowsRead {

    private static final int MORE_TIMES_THAN_A_PLAN_IS_MADE_ANEW = 12;

    private final JdbcClient sql;
    private final String tables;

    /** @param tables as they begin: {@code monitor_} */
    public RowsRead(JdbcClient sql, String tables) {
        this.sql = sql;
        this.tables = tables;
    }

    /** No table is read from end to end, and no more rows than that by an index. */
    public void mustBeLessThan(int rows, Runnable question) {
        var read = by(question);
        assertThat(read.scans()).as("tables read from end to end").isZero();
        assertThat(read.rows()).as("rows read").isLessThan(rows);
    }

    /** By one question, on the average of several. */
    public Read by(Runnable question) {
        var before = soFar();
        IntStream.range(0, MORE_TIMES_THAN_A_PLAN_IS_MADE_ANEW).forEach(_ -> question.run());
        var after = soFar();
        return new Read(
                (after.scans() - before.scans()) / MORE_TIMES_THAN_A_PLAN_IS_MADE_ANEW,
                (after.rows() - before.rows()) / MORE_TIMES_THAN_A_PLAN_IS_MADE_ANEW);
    }

    private Read soFar() {
        sql.sql("select pg_stat_force_next_flush()").query((_, _) -> "").list();
        return sql.sql("""
                        select sum(seq_scan) as scans, sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) as rows
                        from pg_stat_user_tables where starts_with(relname, ?)
                        """).param(tables).query(Read.class).single();
    }

    /**
     * @param scans how often a table was read from end to end
     * @param rows that were read, by an index or not
     */
    public record Read(double scans, double rows) {}
}

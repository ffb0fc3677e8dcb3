package nl.signaalketen.projections.rebuild;

import java.util.List;
import java.util.TreeMap;
import nl.signaalketen.projections.readmodel.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums over the rows of each table that do not depend on their order. */
@Component
class TableSums {

    private final JdbcClient sql;
    private final TreeMap<String, List<String>> keysByTable = new TreeMap<>();

    TableSums(JdbcClient sql, List<ReadModel> readModels) {
        this.sql = sql;
        readModels.stream()
                .flatMap(readModel -> readModel.hearings().stream())
                .map(ReadModel.Hearing::rows)
                .forEach(rows -> keysByTable.put(rows.table(), rows.keys()));
    }

    /** @param sum in hexadecimal */
    record Sum(String table, long rows, String sum) {}

    /** Of the tables of the schema that was entered. */
    List<Sum> of(Sample sample) {
        // the role may end a transaction that takes long, which is meant for those that write
        sql.sql("select set_config('transaction_timeout', '0', true)")
                .query(String.class)
                .single();
        return keysByTable.entrySet().stream()
                .map(table -> of(table.getKey(), sample.condition(table.getValue())))
                .toList();
    }

    private Sum of(String table, String condition) {
        return sql.sql("""
                        select count(*) as rows,
                               to_hex(coalesce(bit_xor(('x' || left(md5(t::text), 16))::bit(64)::bigint), 0))
                                   || to_hex(coalesce(bit_xor(('x' || right(md5(t::text), 16))::bit(64)::bigint), 0)) as sum
                        from %s t where %s
                        """.formatted(table, condition))
                .query((row, _) -> new Sum(table, row.getLong("rows"), row.getString("sum")))
                .single();
    }
}

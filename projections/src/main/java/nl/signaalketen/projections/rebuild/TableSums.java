package nl.signaalketen.projections.rebuild;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.signaalketen.projections.readmodel.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sums over the rows of each table that do not depend on their order. Of all rows they are taken whole; of a sample without what
 * PostgreSQL works out of other rows, which may be outside of it.
 */
@Component
class TableSums {

    private final JdbcClient sql;
    private final TreeMap<String, List<String>> keysByTable = new TreeMap<>();
    private final Map<String, Set<String>> filledByTable = new HashMap<>();

    TableSums(JdbcClient sql, List<ReadModel> readModels) {
        this.sql = sql;
        readModels.stream()
                .flatMap(readModel -> readModel.hearings().stream())
                .map(ReadModel.Hearing::rows)
                .forEach(rows -> keysByTable.put(rows.table(), rows.keys()));
        readModels.forEach(readModel -> filledByTable.putAll(readModel.columns()));
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
                .map(table -> of(table.getKey(), what(table.getKey(), sample), sample.condition(table.getValue())))
                .toList();
    }

    private String what(String table, Sample sample) {
        return switch (sample) {
            case ALL -> "t";
            case ONE_IN_SIXTEEN -> "row(" + String.join(", ", filledByTable.getOrDefault(table, Set.of())) + ")";
        };
    }

    private Sum of(String table, String what, String condition) {
        return sql.sql("""
                        select count(*) as rows,
                               to_hex(coalesce(bit_xor(('x' || left(md5(%1$s::text), 16))::bit(64)::bigint), 0))
                                   || to_hex(coalesce(bit_xor(('x' || right(md5(%1$s::text), 16))::bit(64)::bigint), 0)) as sum
                        from %2$s t where %3$s
                        """.formatted(what, table, condition))
                .query((row, _) -> new Sum(table, row.getLong("rows"), row.getString("sum")))
                .single();
    }
}

package nl.signaalketen.projections.rebuild;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.inbox.Heard;
import nl.signaalketen.platform.web.Outage;
import nl.signaalketen.projections.generation.Schemas;
import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the rows of one fact in a transaction of its own, a statement each. */
@Component
class OneByOne {

    private final Schemas schemas;
    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final Map<Class<?>, List<Rows<?, ?>>> rowsByKind = new HashMap<>();

    OneByOne(Schemas schemas, JdbcClient sql, TransactionOperations transaction, List<ReadModel> readModels) {
        this.schemas = schemas;
        this.sql = sql;
        this.transaction = transaction;
        readModels.stream()
                .flatMap(readModel -> readModel.hearings().stream())
                .forEach(hearing -> rowsByKind
                        .computeIfAbsent(hearing.kind(), _ -> new ArrayList<>())
                        .add(hearing.rows()));
    }

    /**
     * A fact that the tables refuse gives no rows, as when it is heard for the first time. All rows of a fact that has one in the
     * sample are tried: the tables may refuse it for one outside.
     */
    void write(String schema, Heard<?> heard, Sample sample) {
        var tables = rowsByKind.getOrDefault(heard.fact().getClass(), List.of());
        if (tables.stream().noneMatch(rows -> isIn(sample, rows, heard))) {
            return;
        }
        try {
            transaction.executeWithoutResult(_ -> {
                schemas.enter(schema);
                schemas.doNotWaitForTheDisk();
                tables.forEach(rows -> write(rows, heard));
            });
        } catch (RuntimeException refused) {
            if (Outage.is(refused)) {
                throw refused;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <R> boolean isIn(Sample sample, Rows<R, ?> rows, Heard<?> heard) {
        return rows.hasKey((Heard<R>) heard, sample::holds);
    }

    @SuppressWarnings("unchecked")
    private <R> void write(Rows<R, ?> rows, Heard<?> heard) {
        rows.writeEach(sql, (Heard<R>) heard);
    }
}

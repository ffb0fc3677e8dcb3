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

    /** A fact that the tables refuse gives no rows, as when it is heard for the first time. */
    void write(String schema, Heard<?> heard, Sample sample) {
        try {
            transaction.executeWithoutResult(_ -> {
                schemas.enter(schema);
                schemas.doNotWaitForTheDisk();
                rowsByKind.getOrDefault(heard.fact().getClass(), List.of()).forEach(rows -> write(rows, heard, sample));
            });
        } catch (RuntimeException refused) {
            if (Outage.is(refused)) {
                throw refused;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private <R> void write(Rows<R, ?> rows, Heard<?> heard, Sample sample) {
        rows.writeEach(sql, (Heard<R>) heard, sample::holds);
    }
}

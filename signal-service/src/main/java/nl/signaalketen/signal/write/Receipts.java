package nl.signaalketen.signal.write;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.signaalketen.signal.model.ConcernedPerson;
import nl.signaalketen.signal.model.ControleEvent.ControleReported;
import nl.signaalketen.signal.model.SignalEvent.SignalReported;
import nl.signaalketen.signal.model.SignalId;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What agencies posted, as they may see it again. Follows the facts in the transaction that makes them. */
@Component
public class Receipts {

    static final String NAME = "receipts";

    private static final String SIGNAL = Receipt.class.getSimpleName();
    private static final int PAGE_SIZE = 50;

    private final JdbcClient database;
    private final JsonMapper json;

    Receipts(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @EventHandler
    void on(SignalReported e) {
        var report = e.report();
        var receipt = new Receipt(
                e.signal().value(),
                report.origin().reference(),
                report.origin().agency(),
                report.place().region(),
                e.reportedAt(),
                e.triage().urgency().name(),
                e.triage().explanation().version(),
                e.triage().explanation().rules(),
                report.persons().stream().map(ConcernedPerson::number).toList(),
                report.narrative());
        keep(receipt.signal(), receipt.agency(), receipt.reportedAt(), receipt);
    }

    @EventHandler
    void on(ControleReported e) {
        var report = e.report();
        var receipt = new ControleReceipt(
                e.controle().value(),
                report.origin().reference(),
                report.origin().agency(),
                report.place().region(),
                e.reportedAt(),
                report.findsPossibleVictims() ? SignalId.of(e.controle()).value() : null,
                report.checklists().stream()
                        .map(filled -> new ControleReceipt.Checklist(filled.checklist(), filled.number()))
                        .toList());
        keep(receipt.controle(), receipt.agency(), receipt.reportedAt(), receipt);
    }

    /** The receipt of a signal, for the agency that posted it alone. */
    public Optional<Receipt> signal(UUID signal, String agency) {
        return find(signal, agency, Receipt.class);
    }

    /** The receipt of a controle, for the agency that posted it alone. */
    public Optional<ControleReceipt> controle(UUID controle, String agency) {
        return find(controle, agency, ControleReceipt.class);
    }

    /** The newest receipts of signals that the agency posted, or that arose from its controles. */
    public ReportedSignals newest(String agency) {
        return page(newestFirst("").param("agency", agency));
    }

    /**
     * The page after a signal.
     *
     * @return nothing where the agency posted no such signal
     */
    public Optional<ReportedSignals> newest(String agency, UUID after) {
        return database.sql("select reported_at from receipt where id = :id and agency = :agency and kind = :kind")
                .param("id", after)
                .param("agency", agency)
                .param("kind", SIGNAL)
                .query(OffsetDateTime.class)
                .optional()
                .map(moment -> page(newestFirst("and (reported_at, id) < (:moment, :after)")
                        .param("agency", agency)
                        .param("moment", moment)
                        .param("after", after)));
    }

    private StatementSpec newestFirst(String part) {
        return database.sql("""
                        select receipt from receipt where agency = :agency and kind = :kind %s
                        order by reported_at desc, id desc limit :limit
                        """.formatted(part)).param("kind", SIGNAL).param("limit", PAGE_SIZE + 1);
    }

    private ReportedSignals page(StatementSpec receipts) {
        var found = receipts.query((row, n) -> json.readValue(row.getString("receipt"), Receipt.class))
                .list();
        var shown = found.subList(0, Math.min(PAGE_SIZE, found.size()));
        return new ReportedSignals(
                shown, found.size() > PAGE_SIZE ? shown.getLast().signal() : null);
    }

    private void keep(UUID id, String agency, Instant reportedAt, Object receipt) {
        database.sql("""
                        insert into receipt (id, agency, kind, reported_at, receipt)
                        values (:id, :agency, :kind, :reportedAt, cast(:receipt as jsonb))
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("agency", agency)
                .param("kind", receipt.getClass().getSimpleName())
                .param("reportedAt", reportedAt.atOffset(UTC))
                .param("receipt", json.writeValueAsString(receipt))
                .update();
    }

    private <T> Optional<T> find(UUID id, String agency, Class<T> kind) {
        return database.sql("select receipt from receipt where id = :id and agency = :agency and kind = :kind")
                .param("id", id)
                .param("agency", agency)
                .param("kind", kind.getSimpleName())
                .query((row, n) -> json.readValue(row.getString("receipt"), kind))
                .optional();
    }
}

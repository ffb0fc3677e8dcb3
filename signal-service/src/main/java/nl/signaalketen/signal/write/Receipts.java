package nl.signaalketen.signal.write;

import java.util.Optional;
import java.util.UUID;
import nl.signaalketen.signal.model.ConcernedPerson;
import nl.signaalketen.signal.model.ControleEvent.ControleReported;
import nl.signaalketen.signal.model.SignalEvent.SignalReported;
import nl.signaalketen.signal.model.SignalId;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What agencies posted, as they may see it again. Follows the facts in the transaction that makes them. */
@Component
public class Receipts {

    static final String NAME = "receipts";

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
        keep(receipt.signal(), receipt.agency(), receipt);
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
        keep(receipt.controle(), receipt.agency(), receipt);
    }

    /** The receipt of a signal, for the agency that posted it alone. */
    public Optional<Receipt> signal(UUID signal, String agency) {
        return find(signal, agency, Receipt.class);
    }

    /** The receipt of a controle, for the agency that posted it alone. */
    public Optional<ControleReceipt> controle(UUID controle, String agency) {
        return find(controle, agency, ControleReceipt.class);
    }

    private void keep(UUID id, String agency, Object receipt) {
        database.sql("""
                        insert into receipt (id, agency, kind, receipt) values (:id, :agency, :kind, cast(:receipt as jsonb))
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("agency", agency)
                .param("kind", receipt.getClass().getSimpleName())
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

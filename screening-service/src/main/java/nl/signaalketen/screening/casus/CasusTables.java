package nl.signaalketen.screening.casus;

import static nl.signaalketen.screening.signals.CircumstancesColumns.text;
import static nl.signaalketen.screening.signals.CircumstancesColumns.texts;

import java.time.ZoneOffset;
import nl.signaalketen.screening.model.CasusEvent.BetrokkeneAdded;
import nl.signaalketen.screening.model.CasusEvent.BetrokkeneClassified;
import nl.signaalketen.screening.model.CasusEvent.CasusOpened;
import nl.signaalketen.screening.model.CasusEvent.ConsentRecorded;
import nl.signaalketen.screening.model.CasusEvent.RouteDetermined;
import nl.signaalketen.screening.model.CasusEvent.SignalAddedToCasus;
import nl.signaalketen.screening.model.CasusId;
import nl.signaalketen.screening.model.Circumstances;
import nl.signaalketen.screening.model.SignalId;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One statement for each kind of fact, and one for what a casus is about. */
final class CasusTables {

    private final JdbcClient database;

    CasusTables(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(CasusOpened fact) {
        about(fact.casus(), fact.circumstances());
        signal(fact.casus(), fact.signal());
    }

    @EventHandler
    void on(SignalAddedToCasus fact) {
        about(fact.casus(), fact.circumstances());
        signal(fact.casus(), fact.signal());
    }

    @EventHandler
    void on(BetrokkeneAdded fact) {
        var person = fact.person();
        database.sql("""
                        insert into betrokkene (betrokkene, casus, signal, person, checklist, role, sex, nationality,
                            age_band, residence, minor)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        fact.betrokkene().value(),
                        fact.casus().value(),
                        fact.signal().value(),
                        person.person().value(),
                        person.checklist(),
                        person.role().name(),
                        person.sex().value(),
                        person.nationality().value(),
                        person.ageBand().value(),
                        person.residence().value(),
                        person.minor())
                .update();
    }

    @EventHandler
    void on(BetrokkeneClassified fact) {
        var classification = fact.classification();
        database.sql("""
                        insert into classification (betrokkene, stage, classificatie, reason, indicators, decided_by,
                            decided_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (betrokkene, stage) do update set classificatie = excluded.classificatie,
                            reason = excluded.reason, indicators = excluded.indicators,
                            decided_by = excluded.decided_by, decided_at = excluded.decided_at
                        """)
                .params(
                        fact.betrokkene().value(),
                        classification.stage().name(),
                        classification.classificatie().name(),
                        classification.reason().name(),
                        texts(classification.indicators()),
                        fact.decision().by().value(),
                        fact.decision().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(ConsentRecorded fact) {
        database.sql("update betrokkene set consent = ? where betrokkene = ?")
                .params(fact.given(), fact.betrokkene().value())
                .update();
    }

    @EventHandler
    void on(RouteDetermined fact) {
        database.sql("update casus set tracks = ?, casusregisseur = ? where casus = ?")
                .params(
                        texts(fact.route().tracks()),
                        fact.route().casusregisseur().value(),
                        fact.casus().value())
                .update();
    }

    private void about(CasusId casus, Circumstances about) {
        database.sql("""
                        insert into casus (casus, region, municipality, country, exploitation, sector,
                            measures_possible, moved_to, receiving_municipalities)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (casus) do update set municipality = excluded.municipality,
                            exploitation = excluded.exploitation, sector = excluded.sector,
                            measures_possible = excluded.measures_possible, moved_to = excluded.moved_to,
                            receiving_municipalities = excluded.receiving_municipalities
                        """)
                .params(
                        casus.value(),
                        about.region().value(),
                        text(about.municipality()),
                        about.country().value(),
                        about.exploitation().value(),
                        text(about.sector()),
                        about.measuresPossible(),
                        text(about.movedTo()),
                        texts(about.receivingMunicipalities()))
                .update();
    }

    private void signal(CasusId casus, SignalId signal) {
        database.sql("insert into casus_signal (casus, signal) values (?, ?)")
                .params(casus.value(), signal.value())
                .update();
    }
}

package nl.signaalketen.screening.signals;

import static nl.signaalketen.screening.signals.CircumstancesColumns.text;
import static nl.signaalketen.screening.signals.CircumstancesColumns.texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.signaalketen.screening.model.Code;
import nl.signaalketen.screening.model.NamedPerson;
import nl.signaalketen.screening.model.SignalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of signals that were heard of. */
@Component
public final class KnownSignals {

    private final JdbcClient database;
    private final JsonMapper json;

    KnownSignals(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Whether the signal is new here. */
    public boolean remember(KnownSignal heard) {
        var about = heard.circumstances();
        return database.sql("""
                        insert into signal (signal, region, municipality, country, exploitation, sector,
                            measures_possible, moved_to, receiving_municipalities, urgency, agency, agency_kind, persons)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb)) on conflict do nothing
                        """)
                        .params(
                                heard.signal().value(),
                                about.region().value(),
                                text(about.municipality()),
                                about.country().value(),
                                about.exploitation().value(),
                                text(about.sector()),
                                about.measuresPossible(),
                                text(about.movedTo()),
                                texts(about.receivingMunicipalities()),
                                heard.urgency().value(),
                                heard.agency(),
                                heard.agencyKind().value(),
                                json.writeValueAsString(heard.persons()))
                        .update()
                == 1;
    }

    /**
     * How urgent it is since then; what is heard late, after a later revision, changes nothing.
     *
     * @throws IllegalStateException where the signal is not known yet, so that the revision is not lost
     */
    public void reviseUrgency(SignalId signal, Code urgency, Instant since) {
        var known = database.sql("""
                        update signal
                        set urgency = case when urgency_since > :since then urgency else :urgency end,
                            urgency_since = greatest(urgency_since, :since)
                        where signal = :signal
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("urgency", urgency.value())
                .param("signal", signal.value())
                .update();
        if (known == 0) {
            throw new IllegalStateException("Signal " + signal + " is not known, and its urgency was revised");
        }
    }

    public Optional<KnownSignal> find(SignalId signal) {
        return database.sql("select * from signal where signal = ?")
                .param(signal.value())
                .query((row, number) -> read(row))
                .optional();
    }

    private KnownSignal read(ResultSet row) throws SQLException {
        return new KnownSignal(
                new SignalId(row.getObject("signal", UUID.class)),
                CircumstancesColumns.read(row),
                new Code(row.getString("urgency")),
                row.getString("agency"),
                new Code(row.getString("agency_kind")),
                json.readerForListOf(NamedPerson.class).readValue(row.getString("persons")));
    }
}

package nl.signaalketen.signal.write;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.signaalketen.signal.model.ConcernedPerson;
import nl.signaalketen.signal.model.ControleEvent.ControleReported;
import nl.signaalketen.signal.model.Origin;
import nl.signaalketen.signal.model.Place;
import nl.signaalketen.signal.model.SignalEvent.SignalReported;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which agency and region a number of the vault belongs to, so that access is decided per number and not per type. */
@Component
public class ConcernedPersons {

    static final String NAME = "concerned-persons";

    private final JdbcClient database;

    ConcernedPersons(JdbcClient database) {
        this.database = database;
    }

    /** Where a number belongs. */
    public record Belongs(String agency, String region) {}

    @EventHandler
    void on(SignalReported e) {
        keep(
                e.report().origin(),
                e.report().place(),
                e.report().persons().stream(),
                e.report().narrative());
    }

    @EventHandler
    void on(ControleReported e) {
        keep(
                e.report().origin(),
                e.report().place(),
                e.report().checklists().stream(),
                e.report().concern().narrative());
    }

    public Optional<Belongs> find(UUID number) {
        return database.sql("select agency, region from vault_number where number = :number")
                .param("number", number)
                .query((row, n) -> new Belongs(row.getString("agency"), row.getString("region")))
                .optional();
    }

    private void keep(Origin origin, Place place, Stream<ConcernedPerson> persons, @Nullable UUID narrative) {
        var numbers = Stream.concat(persons.map(ConcernedPerson::number), Stream.ofNullable(narrative))
                .toArray(UUID[]::new);
        database.sql("""
                        insert into vault_number (number, agency, region)
                        select number, :agency, :region from unnest(:numbers) as number
                        on conflict (number) do nothing
                        """)
                .param("agency", origin.agency())
                .param("region", place.region())
                .param("numbers", numbers)
                .update();
    }
}

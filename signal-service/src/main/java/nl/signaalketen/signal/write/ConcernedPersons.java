package nl.signaalketen.signal.write;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.signaalketen.signal.model.ConcernedPerson;
import nl.signaalketen.signal.model.ControleEvent.ControleReported;
import nl.signaalketen.signal.model.Origin;
import nl.signaalketen.signal.model.PersonRole;
import nl.signaalketen.signal.model.Place;
import nl.signaalketen.signal.model.SignalEvent.SignalReported;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which agency and region a number of the vault belongs to and what is kept under it, so that access is decided per number
 * and not per type.
 */
@Component
public class ConcernedPersons {

    static final String NAME = "concerned-persons";

    private final JdbcClient database;

    ConcernedPersons(JdbcClient database) {
        this.database = database;
    }

    /** What is kept under a number. */
    public enum Kind {
        PERSON,
        NARRATIVE
    }

    /**
     * Where a number belongs.
     *
     * @param role what the person is in the signal; none of a narrative
     */
    public record Belongs(
            String agency, String region, @Nullable PersonRole role) {}

    @EventHandler
    void on(SignalReported e) {
        keep(
                e.report().origin(),
                e.report().place(),
                e.report().persons(),
                e.report().narrative());
    }

    @EventHandler
    void on(ControleReported e) {
        keep(
                e.report().origin(),
                e.report().place(),
                e.report().checklists(),
                e.report().concern().narrative());
    }

    /** Where a number belongs, if that is what is kept under it. */
    public Optional<Belongs> find(UUID number, Kind kind) {
        return database.sql("select agency, region, role from vault_number where number = :number and kind = :kind")
                .param("number", number)
                .param("kind", kind.name())
                .query((row, n) -> new Belongs(row.getString("agency"), row.getString("region"), role(row)))
                .optional();
    }

    private static @Nullable PersonRole role(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return role == null ? null : PersonRole.valueOf(role);
    }

    private void keep(Origin origin, Place place, List<ConcernedPerson> persons, @Nullable UUID narrative) {
        keep(
                origin,
                place,
                Kind.PERSON,
                persons.stream().map(ConcernedPerson::number),
                persons.stream().map(person -> person.role().name()));
        keep(origin, place, Kind.NARRATIVE, Stream.ofNullable(narrative), Stream.empty());
    }

    private void keep(Origin origin, Place place, Kind kind, Stream<UUID> numbers, Stream<String> roles) {
        database.sql("""
                        insert into vault_number (number, agency, region, kind, role)
                        select number, :agency, :region, :kind, role
                        from unnest(cast(:numbers as uuid[]), cast(:roles as text[])) as kept (number, role)
                        on conflict (number) do nothing
                        """)
                .param("agency", origin.agency())
                .param("region", place.region())
                .param("kind", kind.name())
                .param("numbers", numbers.toArray(UUID[]::new))
                .param("roles", roles.toArray(String[]::new))
                .update();
    }
}

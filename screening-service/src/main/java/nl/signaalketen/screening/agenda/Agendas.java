package nl.signaalketen.screening.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.signaalketen.screening.agenda.Meeting.Item;
import nl.signaalketen.screening.agenda.Meeting.State;
import nl.signaalketen.screening.model.CasusId;
import nl.signaalketen.screening.model.Code;
import nl.signaalketen.screening.model.MeetingId;
import nl.signaalketen.screening.model.Outcome;
import nl.signaalketen.screening.model.SignalId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of the regions, as they are now. */
@Component
public final class Agendas {

    private final JdbcClient database;

    Agendas(JdbcClient database) {
        this.database = database;
    }

    public Optional<Meeting> find(MeetingId meeting) {
        return database.sql("select * from meeting where meeting = ?")
                .param(meeting.value())
                .query((row, number) -> meeting(row))
                .optional()
                .map(found -> found.with(items(meeting)));
    }

    /** The meeting of the region that is open, else the one that is planned; there is at most one of both together. */
    public Optional<MeetingId> toCome(Code region) {
        return database.sql("select meeting from meeting where region = ? and state <> 'CLOSED'")
                .param(region.value())
                .query((row, number) -> new MeetingId(row.getObject("meeting", UUID.class)))
                .optional();
    }

    /** The day of the region's last planned meeting, held or not. */
    public Optional<LocalDate> lastDay(Code region) {
        return database.sql("select planned_on from meeting where region = ? order by planned_on desc limit 1")
                .param(region.value())
                .query(LocalDate.class)
                .optional();
    }

    private List<Item> items(MeetingId meeting) {
        return database.sql("""
                        select item.*, signal.urgency, signal.exploitation
                        from agenda_item item join signal using (signal) where meeting = ? order by place
                        """)
                .param(meeting.value())
                .query((row, number) -> item(row))
                .list();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        var present = (String[]) row.getArray("present").getArray();
        return new Meeting(
                new MeetingId(row.getObject("meeting", UUID.class)),
                new Code(row.getString("region")),
                row.getObject("planned_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                Arrays.stream(present).map(Code::new).toList(),
                List.of());
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                new SignalId(row.getObject("signal", UUID.class)),
                new Code(row.getString("urgency")),
                new Code(row.getString("exploitation")),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("carried_over"),
                outcome(row.getString("outcome")),
                casus(row.getObject("casus", UUID.class)));
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }

    private static @Nullable CasusId casus(@Nullable UUID id) {
        return id == null ? null : new CasusId(id);
    }
}

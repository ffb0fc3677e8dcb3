package nl.signaalketen.projections.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.signaalketen.projections.meeting.Agenda.Item;
import nl.signaalketen.projections.meeting.Agenda.Signal;
import nl.signaalketen.projections.meeting.Agenda.Weighed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agendas of the meetings of a region. */
@Component
class Agendas {

    private static final String MEETING = """
            select meeting, meeting_on from meeting_item
            where region = :region and meeting_on = coalesce(:on, meeting_on)
            order by meeting_on desc limit 1
            """;

    private static final String ITEMS = """
            select i.*, s.*, i.signal as id, coalesce(revised_urgency, urgency) as stands, coalesce(revised_triage, triage) as by_rule,
                   (select min(n.meeting_on) from meeting_item n
                    where n.signal = i.signal and n.region = i.region and n.carried_over and n.meeting_on > i.meeting_on) as carried_to
            from meeting_item i left join meeting_signal s on s.signal = i.signal and s.reported_at is not null
            where i.meeting = :meeting and i.placed_at is not null
            order by coalesce(revised_urgency, urgency) = 'HARD' desc nulls last, i.placed_at, i.signal
            """;

    private static final String BEFORE = """
            select e.* from meeting_item i join meeting_item e on e.signal = i.signal and e.meeting <> i.meeting
            where i.meeting = :meeting and e.decided_at is not null
              and (e.meeting_on is null or e.meeting_on < i.meeting_on)
            order by e.decided_at
            """;

    private static final String WEIGHED = """
            select * from meeting_item
            where signal = :signal and region = :region and decided_at is not null
            order by decided_at
            """;

    private static final String DAYS = """
            select meeting, meeting_on as on, count(*) as signals, count(decided_at) as weighed
            from meeting_item
            where region = :region and placed_at is not null
              and meeting_on >= (select max(meeting_on) from meeting_item where region = :region) - 364
            group by meeting, meeting_on order by meeting_on desc
            """;

    private final JdbcClient sql;

    Agendas(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param on the day of the meeting; the last one for which anything was placed where absent
     * @return none where the region has no such meeting
     */
    Optional<Agenda> of(String region, @Nullable LocalDate on) {
        return sql.sql(MEETING)
                .param("region", region)
                .param("on", on, Types.DATE)
                .query((row, _) -> new Agenda(
                        row.getString("meeting"), region, row.getObject("meeting_on", LocalDate.class), List.of()))
                .optional()
                .map(found -> new Agenda(found.meeting(), region, found.on(), items(found.meeting())));
    }

    /** The meetings of the year up to the last for which anything was placed, the newest first. */
    List<MeetingDay> days(String region) {
        return sql.sql(DAYS).param("region", region).query(MeetingDay.class).list();
    }

    /** What the meetings of the region made of a signal, the oldest first. */
    List<Weighed> weighed(String region, String signal) {
        return sql.sql(WEIGHED)
                .param("region", region)
                .param("signal", signal)
                .query((row, _) -> weighed(row))
                .list();
    }

    private List<Item> items(String meeting) {
        var before = before(meeting);
        return sql.sql(ITEMS)
                .param("meeting", meeting)
                .query((row, _) -> {
                    var id = row.getString("id");
                    return new Item(
                            id,
                            signal(row),
                            instant(row, "placed_at"),
                            row.getBoolean("carried_over"),
                            row.getObject("carried_to", LocalDate.class),
                            row.getObject("decided_at") == null ? null : weighed(row),
                            before.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<String, List<Weighed>> before(String meeting) {
        record Earlier(String signal, Weighed weighed) {}
        return sql
                .sql(BEFORE)
                .param("meeting", meeting)
                .query((row, _) -> new Earlier(row.getString("signal"), weighed(row)))
                .list()
                .stream()
                .collect(groupingBy(Earlier::signal, mapping(Earlier::weighed, toList())));
    }

    private static @Nullable Signal signal(ResultSet row) throws SQLException {
        if (row.getObject("reported_at") == null) {
            return null;
        }
        return new Signal(
                row.getString("agency"),
                row.getString("agency_kind"),
                row.getString("municipality"),
                row.getString("exploitation"),
                row.getString("sector"),
                Codes.of(row.getString("indicators")),
                row.getObject("observed_on", LocalDate.class),
                instant(row, "reported_at"),
                row.getInt("persons"),
                row.getInt("minors"),
                row.getString("controle"),
                row.getString("narrative"),
                row.getBoolean("acute"),
                row.getString("stands"),
                row.getString("by_rule"));
    }

    private static Weighed weighed(ResultSet row) throws SQLException {
        return new Weighed(
                row.getObject("meeting_on", LocalDate.class),
                row.getString("outcome"),
                row.getString("reason"),
                row.getString("casus"),
                Asked.of(row.getString("questions")),
                row.getString("decided_by"),
                instant(row, "decided_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

package nl.signaalketen.projections.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.signaalketen.projections.meeting.Dossier.Betrokkene;
import nl.signaalketen.projections.meeting.Dossier.Classification;
import nl.signaalketen.projections.meeting.Dossier.Referral;
import nl.signaalketen.projections.meeting.Dossier.Route;
import nl.signaalketen.projections.meeting.Dossier.Signal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what belongs to a casus when it is asked, so that it does not matter which fact came first. */
@Component
class Dossiers {

    private static final String CASUS = "select * from meeting_casus where casus = :casus and opened_at is not null";

    private static final String SIGNALS = """
            select c.signal, s.agency, s.agency_kind, s.exploitation, s.sector, s.observed_on, s.reported_at,
                   coalesce(s.revised_urgency, s.urgency) as urgency, s.narrative,
                   af.follow_up as told_aandachtsfunctionaris, m.follow_up as told_melder
            from meeting_casus_signal c
            left join meeting_signal s using (signal)
            left join meeting_feedback af on af.signal = c.signal and af.told = 'AANDACHTSFUNCTIONARIS'
            left join meeting_feedback m on m.signal = c.signal and m.told = 'MELDER'
            where c.casus = :casus
            order by s.reported_at, c.signal
            """;

    private static final String BETROKKENEN = """
            select * from meeting_betrokkene where casus = :casus order by added_at, betrokkene
            """;

    private static final String CLASSIFICATIONS = """
            select c.* from meeting_betrokkene b join meeting_classification c using (betrokkene)
            where b.casus = :casus order by c.decided_at, c.event
            """;

    private static final String REFERRALS = """
            select referral, signal, betrokkene, agency, agency_kind, track, shelter, urgency, acknowledge_by, rule, stood.*
            from (select * from meeting_referral where casus = :casus
                  union
                  select r.* from meeting_casus_signal c join meeting_referral r using (signal) where c.casus = :casus) r
            cross join lateral (
                select state, since, why
                from (values (1, 'COMPLETED', completed_at, outcome), (2, 'DECLINED', declined_at, decline_reason),
                             (3, 'ACCEPTED', accepted_at, null), (4, 'ACKNOWLEDGED', acknowledged_at, null),
                             (5, 'ESCALATED', escalated_at, escalated_to), (6, 'ASKED', asked_at, null))
                     as s (place, state, since, why)
                where since is not null order by place limit 1) stood
            where asked_at is not null
            order by asked_at, referral
            """;

    /** @param casusregisseur subject of whom the casus is assigned to, if anybody */
    record Standing(String region, @Nullable String casusregisseur) {}

    private final JdbcClient sql;

    Dossiers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of which region a casus is, and who steers it; none where nobody opened it. */
    Optional<Standing> standing(String casus) {
        return sql.sql(CASUS).param("casus", casus).query(Standing.class).optional();
    }

    /** Read within one transaction, so that its parts are of the same moment. */
    Optional<Dossier> of(String casus) {
        return sql.sql(CASUS)
                .param("casus", casus)
                .query((row, _) -> new Dossier(
                        casus,
                        row.getString("region"),
                        row.getString("opened_by"),
                        instant(row, "opened_at"),
                        route(row),
                        list(SIGNALS, casus, Signal.class),
                        betrokkenen(casus),
                        list(REFERRALS, casus, Referral.class)))
                .optional();
    }

    private List<Betrokkene> betrokkenen(String casus) {
        var classifications = classifications(casus);
        return sql.sql(BETROKKENEN)
                .param("casus", casus)
                .query((row, _) -> new Betrokkene(
                        row.getString("betrokkene"),
                        row.getString("person"),
                        row.getString("signal"),
                        row.getString("role"),
                        row.getString("sex"),
                        row.getString("nationality"),
                        row.getString("age_band"),
                        row.getString("residence"),
                        row.getObject("consent", Boolean.class),
                        classifications.getOrDefault(row.getString("betrokkene"), List.of())))
                .list();
    }

    private Map<String, List<Classification>> classifications(String casus) {
        record Given(String betrokkene, Classification classification) {}
        return sql
                .sql(CLASSIFICATIONS)
                .param("casus", casus)
                .query((row, _) -> new Given(
                        row.getString("betrokkene"),
                        new Classification(
                                row.getString("classificatie"),
                                row.getString("stage"),
                                Codes.of(row.getString("indicators")),
                                row.getString("reason"),
                                row.getString("decided_by"),
                                instant(row, "decided_at"))))
                .list()
                .stream()
                .collect(groupingBy(Given::betrokkene, mapping(Given::classification, toList())));
    }

    private <T> List<T> list(String query, String casus, Class<T> kind) {
        return sql.sql(query).param("casus", casus).query(kind).list();
    }

    private static @Nullable Route route(ResultSet row) throws SQLException {
        return row.getObject("routed_at") == null
                ? null
                : new Route(
                        Codes.of(row.getString("tracks")),
                        row.getString("casusregisseur"),
                        row.getString("routed_by"),
                        instant(row, "routed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

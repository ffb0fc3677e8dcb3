package nl.signaalketen.projections.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The casussen of regions. */
@Component
class Casussen {

    private static final int PAGE_SIZE = 50;

    /** A page is filled before its signals and betrokkenen are counted. */
    private static final String ROWS = """
            with page as (
                select * from meeting_casus
                where opened_at is not null and region = any(:regions)
                  and (cast(:casusregisseur as text) is null or casusregisseur = :casusregisseur)
                  and (:state = '' or (routed_at is null) = (:state = 'AWAITING_ROUTE'))
                  and strpos(casus, :number) > 0
                  and (:after = '' or (opened_at, casus) < (select opened_at, casus from meeting_casus where casus = :after))
                order by opened_at desc, casus desc limit :limit)
            select page.*,
                   (select string_agg(distinct s.exploitation, ', ')
                    from meeting_casus_signal c join meeting_signal s using (signal) where c.casus = page.casus) as exploitations,
                   (select count(*) from meeting_casus_signal c where c.casus = page.casus) as signals,
                   (select count(*) from meeting_betrokkene b where b.casus = page.casus) as betrokkenen
            from page order by opened_at desc, casus desc
            """;

    /**
     * Which casussen are asked for.
     *
     * @param casusregisseur whose casussen alone; all where absent
     * @param state one of {@link CasusList#STATES}, or empty
     * @param number a part of the number of the casus, or empty
     * @param after the casus after which the page begins, or empty
     */
    record Question(
            Collection<String> regions, @Nullable String casusregisseur, String state, String number, String after) {}

    private final JdbcClient sql;

    Casussen(JdbcClient sql) {
        this.sql = sql;
    }

    CasusList of(Question asked) {
        var rows = sql.sql(ROWS)
                .param("regions", asked.regions().toArray(String[]::new))
                .param("casusregisseur", asked.casusregisseur())
                .param("state", asked.state())
                .param("number", asked.number())
                .param("after", asked.after())
                .param("limit", PAGE_SIZE + 1)
                .query((row, _) -> row(row))
                .list();
        return rows.size() <= PAGE_SIZE
                ? new CasusList(rows, null)
                : new CasusList(
                        rows.subList(0, PAGE_SIZE), rows.get(PAGE_SIZE - 1).casus());
    }

    private static CasusList.Row row(ResultSet row) throws SQLException {
        return new CasusList.Row(
                row.getString("casus"),
                row.getString("region"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                Codes.of(row.getString("exploitations")),
                row.getInt("signals"),
                row.getInt("betrokkenen"),
                Codes.of(row.getString("tracks")),
                row.getString("casusregisseur"));
    }
}

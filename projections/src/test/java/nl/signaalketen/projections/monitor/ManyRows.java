package nl.signaalketen.projections.monitor;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a chain that has run for seven years: most of what was reported is done with, some is open, little is overdue. */
final class ManyRows {

    static final List<String> REGIONS = List.of(
            "NOORD_LIMBURG",
            "MIDDEN_LIMBURG",
            "ZUID_LIMBURG",
            "GELDERLAND_ZUID",
            "LIMBURG",
            "ANTWERPEN",
            "BRUSSEL",
            "LUIK",
            "HENEGOUWEN",
            "NAMEN_LUXEMBURG");

    private static final String SIGNALS = """
            insert into monitor_signal (signal, region, agency, agency_kind, exploitation, sector, urgency, reported_at, placed_at,
                    first_weighed_at, weighed_at, outcome, casus, aandachtsfunctionaris_by, melder_by,
                    aandachtsfunctionaris_told_at, melder_told_at)
            select 's-' || n, (:regions::text[])[1 + n %% 10], 'agency-' || n %% 60, 'KIND_' || n %% 20, 'FORM_' || n %% 7,
                   'SECTOR_' || n %% 23, case when n %% 3 = 0 then 'HARD' else 'ZACHT' end, at, at + '1 day', at + '5 days',
                   at + '5 days', case when open and n %% 2 = 0 then 'AANVULLEN_EN_AANHOUDEN' when n %% 2 = 0 then 'CASUS'
                                       else 'GEEN_MENSENHANDEL' end,
                   case when n %% 2 = 0 and not open then 'c-' || n end, case when not open then at + '12 days' end,
                   case when not open then at + '19 days' end, case when not open then at + '9 days' end,
                   case when not open and n %% 211 <> 0 then at + '11 days' + n %% 97 * interval '1 hour' end
            from (select n, timestamptz '2019-01-01' + n * (interval '7 years' / :number) as at, n %% 101 = 0 as open
                  from generate_series(1, :number) n) signal
            """.replace("%%", "%");

    private static final String CASUSSEN = """
            insert into monitor_casus (casus, classified_at, accepted_at)
            select casus, weighed_at + '3 days', weighed_at + '4 days' from monitor_signal where casus is not null
            """;

    private static final String QUESTIONS = """
            insert into monitor_question (event, line, signal, agency_kind, question, answer_by, asked_at)
            select 'e-' || signal, '0', signal, 'GEMEENTE', 'INSCHRIJVING', weighed_at + '7 days', weighed_at
            from monitor_signal where outcome <> 'CASUS'
            """;

    private static final String REFERRALS = """
            insert into monitor_referral (referral, signal, region, agency, agency_kind, exploitation, sector, track, urgency, asked_at,
                    acknowledge_by, acknowledged_at, accepted_at, outcome, completed_at)
            select 'r-' || signal, signal, region, agency, agency_kind, exploitation, sector, 'STRAFRECHT', urgency, weighed_at,
                   weighed_at + '1 hour', case when casus is not null then weighed_at + '20 minutes' end,
                   case when casus is not null then weighed_at + '2 hours' end, 'HULP_GEBODEN',
                   case when casus is not null then weighed_at + '9 days' end
            from monitor_signal where casus is not null or outcome = 'AANVULLEN_EN_AANHOUDEN'
            """;

    private ManyRows() {}

    static void fill(JdbcClient sql, int number) {
        sql.sql(SIGNALS)
                .param("regions", "{" + String.join(",", REGIONS) + "}")
                .param("number", number)
                .update();
        List.of(CASUSSEN, QUESTIONS, REFERRALS).forEach(rows -> sql.sql(rows).update());
        sql.sql("vacuum analyze").update();
    }
}

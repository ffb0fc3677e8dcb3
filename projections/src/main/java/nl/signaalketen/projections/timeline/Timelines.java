package nl.signaalketen.projections.timeline;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.signaalketen.projections.timeline.Timeline.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what belongs to a casus when it is asked, so that it does not matter which fact came first. */
@Component
class Timelines {

    /** One look-up in an index for each way in which something belongs to a casus: of all at once PostgreSQL reads the whole table. */
    private static final String ENTRIES = """
            with signals as (select signal from timeline_joined where casus = :casus and at <= :asOf),
                 referrals as (
                     select referral, agency from timeline_referral where casus = :casus
                     union
                     select r.referral, r.agency from signals join timeline_referral r using (signal)),
                 told as (
                     select event from timeline_entry where casus = :casus
                     union
                     select e.event from signals join timeline_entry e using (signal)
                     union
                     select e.event from referrals join timeline_entry e using (referral))
            select e.at, e.what, e.outcome, e.who, coalesce(e.whom, r.agency) as whom, e.why, e.rule, e.signal, e.referral
            from told join timeline_entry e using (event) left join referrals r using (referral)
            where e.at <= :asOf
            order by e.at, e.event
            """;

    private static final String STEERED = """
            select c.region,
                   (select whom from timeline_entry e
                    where e.casus = c.casus and e.what = 'ROUTE_DETERMINED' and e.at <= :asOf
                    order by e.at desc, e.event desc limit 1) as casusregisseur
            from timeline_casus c
            where c.casus = :casus and c.region is not null
              and exists (select from timeline_entry e
                          where e.casus = c.casus and e.what = 'CASUS_OPENED' and e.at <= :asOf)
            """;

    private static final Set<What> TAKE_THE_ROUTE_ALONG = Set.of(
            What.SIGNAL_ADDED_TO_CASUS, What.BETROKKENE_ADDED, What.BETROKKENE_CLASSIFIED, What.CONSENT_RECORDED);

    /** @param casusregisseur subject of whom the casus is assigned to, if anybody */
    record Standing(String region, @Nullable String casusregisseur) {}

    private final JdbcClient sql;

    Timelines(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where a casus stands now; it shows only once its opening has been heard. */
    Optional<Standing> standing(String casus) {
        return sql.sql("select region, casusregisseur from timeline_casus where casus = ? and region is not null")
                .param(casus)
                .query(Standing.class)
                .optional();
    }

    /** What had happened by a moment; nothing where the casus was opened later. */
    Optional<Timeline> of(String casus, OffsetDateTime asOf) {
        return sql.sql(STEERED)
                .param("casus", casus)
                .param("asOf", asOf)
                .query((row, _) -> new Timeline(
                        casus, row.getString("region"), row.getString("casusregisseur"), entries(casus, asOf)))
                .optional();
    }

    private List<Entry> entries(String casus, OffsetDateTime asOf) {
        var told = sql.sql(ENTRIES)
                .param("casus", casus)
                .param("asOf", asOf)
                .query((row, _) -> entry(row))
                .list();
        return routesByRule(told)
                .sorted(comparing(Entry::at).thenComparing(Entry::what))
                .toList();
    }

    /** A route of the same moment as what it takes along was said anew by rule: whoever it names did the other thing. */
    private static Stream<Entry> routesByRule(List<Entry> told) {
        var taken = told.stream()
                .filter(entry -> TAKE_THE_ROUTE_ALONG.contains(entry.what()))
                .map(Entry::at)
                .collect(toSet());
        return told.stream()
                .map(entry ->
                        entry.what() == What.ROUTE_DETERMINED && taken.contains(entry.at()) ? entry.byRule() : entry);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                What.valueOf(row.getString("what")),
                row.getString("outcome"),
                row.getString("who"),
                row.getString("whom"),
                row.getString("why"),
                row.getString("rule"),
                row.getString("signal"),
                row.getString("referral"));
    }
}

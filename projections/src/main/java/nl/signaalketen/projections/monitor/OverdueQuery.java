package nl.signaalketen.projections.monitor;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.signaalketen.platform.web.After;
import nl.signaalketen.projections.monitor.OverdueItems.Kind;
import nl.signaalketen.projections.monitor.OverdueItems.Overdue;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.signal.contract.ChainTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds and counts what is overdue; both from the same rows. */
@Component
class OverdueQuery {

    private static final String ACKNOWLEDGEMENTS = """
            select 'ACKNOWLEDGEMENT-' || referral as item, 'ACKNOWLEDGEMENT' as kind, region, urgency, signal, casus, referral, agency,
                   agency_kind, acknowledge_by as due
            from monitor_referral
            where answered_at is null and acknowledge_by <= :asOf and%2$s""";

    private static final String FEEDBACK = """
            select 'FEEDBACK_TO_%3$s-' || signal as item, 'FEEDBACK_TO_%3$s' as kind, region, urgency_now as urgency, signal, casus,
                   null as referral, agency, agency_kind, %4$s_by as due
            from monitor_signal
            where %4$s_told_at is null and %4$s_by <= :asOf and%1$s""";

    private static final String QUESTIONS = """
            select 'QUESTION-' || event || '-' || line as item, 'QUESTION' as kind, region, urgency, signal, casus, null as referral,
                   null as agency, question.agency_kind, (answer_by + 1)::timestamp at time zone :zone as due
            from (select signal, region, urgency_now as urgency, casus, weighed_at from monitor_signal
                  where outcome = 'AANVULLEN_EN_AANHOUDEN' and%1$s) held
            join monitor_question question using (signal)
            where asked_at = weighed_at and (answer_by + 1)::timestamp at time zone :zone <= :asOf""";

    private static final Map<Kind, String> PARTS = Map.of(
            Kind.ACKNOWLEDGEMENT,
            ACKNOWLEDGEMENTS,
            Kind.QUESTION,
            QUESTIONS,
            Kind.FEEDBACK_TO_AANDACHTSFUNCTIONARIS,
            FEEDBACK.replace("%3$s", "AANDACHTSFUNCTIONARIS").replace("%4$s", "aandachtsfunctionaris"),
            Kind.FEEDBACK_TO_MELDER,
            FEEDBACK.replace("%3$s", "MELDER").replace("%4$s", "melder"));

    private static final String ANY = "";

    private final JdbcClient sql;

    OverdueQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** Filter {@code kind}; all of them where it is left out. */
    static Set<Kind> kinds(Filters filters) {
        var kind = filters.code("kind", ANY, OverdueItems.KINDS);
        return kind.equals(ANY) ? EnumSet.allOf(Kind.class) : EnumSet.of(Kind.valueOf(kind));
    }

    /** @param kinds at least one */
    OverdueCounts counts(Selection selection, Set<Kind> kinds, OffsetDateTime asOf) {
        var counts = filled(counting(kinds), selection)
                .param("asOf", asOf)
                .query(OverdueCounts.Overdue.class)
                .list();
        var tally = new Tally<>(counts, _ -> true, OverdueCounts.Overdue::number);
        var byKind = tally.by(one -> one.kind().name());
        return new OverdueCounts(
                asOf,
                tally.total(),
                counts,
                Arrays.stream(Kind.values())
                        .collect(Collectors.toMap(
                                Kind::name,
                                kind -> byKind.getOrDefault(kind.name(), 0),
                                Integer::sum,
                                LinkedHashMap::new)));
    }

    /** @param kinds at least one */
    OverdueItems list(Selection selection, Set<Kind> kinds, Page page) {
        var items =
                page.in(filled(listing(kinds), selection)).query(Overdue.class).list();
        return new OverdueItems(page.asOf(), items, Page.next(items, last -> new After(last.due(), last.item())));
    }

    private static String counting(Set<Kind> kinds) {
        return kinds.stream()
                .map(PARTS::get)
                .collect(Collectors.joining(
                        " union all ",
                        "select kind, region, urgency, agency_kind, count(*) as number from (",
                        ") overdue group by 1, 2, 3, 4 order by 1, 2, 3, 4"));
    }

    /** No more of each part than a page may need. */
    private static String listing(Set<Kind> kinds) {
        return kinds.stream()
                .map(PARTS::get)
                .map("""
                (select * from (%s) part where due >= :afterMoment and (due, item) > (:afterMoment, :afterItem)
                 order by due, item limit :limit)"""::formatted)
                .collect(Collectors.joining(" union all ", "select * from (", """
                ) overdue
                order by due, item
                limit :limit
                """));
    }

    private StatementSpec filled(String query, Selection selection) {
        return selection
                .in(sql.sql(query.formatted(selection.signals(), selection.referrals())))
                .param("zone", ChainTime.ZONE.getId());
    }
}

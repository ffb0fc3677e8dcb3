package nl.signaalketen.projections.monitor;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.signaalketen.platform.web.After;
import nl.signaalketen.projections.Tables;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.monitor.OpenSignals.Standing;
import nl.signaalketen.projections.monitor.OverdueItems.Kind;
import nl.signaalketen.projections.monitor.OverdueItems.Overdue;
import nl.signaalketen.projections.monitor.Selection.Code;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the monitor, and every question to it. */
final class Monitored {

    static final String HERE = "MIDDEN_LIMBURG";

    private static final Set<Kind> EVERY_KIND = Set.of(Kind.values());

    private final Tables tables = Tables.fresh();
    private final SignalCounts signals = new SignalCounts(tables.sql());
    private final LeadTimeQuery leadTimes = new LeadTimeQuery(tables.sql());
    private final FeedbackCounts feedback = new FeedbackCounts(tables.sql());
    private final ReferralCounts referrals = new ReferralCounts(tables.sql());
    private final OpenSignalQuery open = new OpenSignalQuery(tables.sql());
    private final OverdueQuery overdue = new OverdueQuery(tables.sql());

    /** All of 2019 in this region. */
    static Selection all() {
        return with(Map.of());
    }

    static Selection with(Map<Code, String> codes) {
        return new Selection(Set.of(HERE), LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31), codes);
    }

    static Selection between(String from, String to) {
        return new Selection(Set.of(HERE), LocalDate.parse(from), LocalDate.parse(to), Map.of());
    }

    static OffsetDateTime at(String moment) {
        return OffsetDateTime.parse(moment);
    }

    void empty() {
        tables.empty();
    }

    void hear(History history) {
        tables.hear(history);
    }

    JdbcClient sql() {
        return tables.sql();
    }

    SignalFigures signals(Selection selection) {
        return signals.of(selection);
    }

    LeadTimes leadTimes(Selection selection) {
        return leadTimes.of(selection);
    }

    FeedbackFigures feedback(Selection selection, String asOf) {
        return feedback.of(selection, at(asOf));
    }

    ReferralFigures referrals(Selection selection, String asOf) {
        return referrals.of(selection, at(asOf));
    }

    OpenSignalCounts openCounts(Selection selection, String asOf) {
        return open.counts(selection, at(asOf));
    }

    OverdueCounts overdueCounts(Selection selection, String asOf) {
        return overdue.counts(selection, EVERY_KIND, at(asOf));
    }

    /** Every page, one after another. */
    List<Standing> open(Selection selection, String asOf) {
        var all = new ArrayList<Standing>();
        var page = firstOpen(selection, asOf);
        all.addAll(page.signals());
        while (page.next() != null) {
            page = open.list(selection, after(asOf, page.next()));
            all.addAll(page.signals());
        }
        return all;
    }

    /** Every page, one after another. */
    List<Overdue> overdue(Selection selection, String asOf) {
        var all = new ArrayList<Overdue>();
        var page = firstOverdue(selection, asOf);
        all.addAll(page.items());
        while (page.next() != null) {
            page = overdue.list(selection, EVERY_KIND, after(asOf, page.next()));
            all.addAll(page.items());
        }
        return all;
    }

    OpenSignals firstOpen(Selection selection, String asOf) {
        return open.list(selection, first(asOf));
    }

    OverdueItems firstOverdue(Selection selection, String asOf) {
        return overdue.list(selection, EVERY_KIND, first(asOf));
    }

    private static Page first(String asOf) {
        return new Page(at(asOf), After.NOTHING);
    }

    private static Page after(String asOf, String next) {
        return new Page(at(asOf), Objects.requireNonNull(After.parse(next, Page.ITEM)));
    }
}

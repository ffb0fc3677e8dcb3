package nl.signaalketen.projections.pages.monitor;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.monitor.OpenSignalCounts;
import nl.signaalketen.projections.monitor.OpenSignalCounts.Standing;
import nl.signaalketen.projections.monitor.OverdueCounts;
import nl.signaalketen.projections.monitor.OverdueCounts.Overdue;
import nl.signaalketen.projections.monitor.OverdueItems.Kind;
import nl.signaalketen.projections.monitor.ReferralMonitorController;
import nl.signaalketen.projections.monitor.SignalMonitorController;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.projections.pages.chart.Chart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where open signals stand and for how long, and what is overdue. */
@Component
@Order(2)
class OpenWorkPart implements MonitorPart {

    private final SignalMonitorController signals;
    private final ReferralMonitorController referrals;
    private final Words words;

    OpenWorkPart(SignalMonitorController signals, ReferralMonitorController referrals, Words words) {
        this.signals = signals;
        this.referrals = referrals;
        this.words = words;
    }

    @Override
    public Shown of(Caller caller, MonitorQuestion asked) {
        var open = signals.openSignals(caller, asked.filters());
        var overdue = referrals.overdue(caller, asked.filters());
        return Shown.of(
                "open-work",
                words.message("monitor.open-work"),
                words.message("monitor.open-work.explanation"),
                List.of(
                        new Count(words.message("monitor.open-work.open"), open.open(), Lists.open(caller)),
                        new Count(
                                words.message("monitor.open-work.overdue"), overdue.overdue(), Lists.overdue(caller))),
                List.of(byAge(open), byKind(overdue, Lists.overdueByKind(caller))));
    }

    private Chart byAge(OpenSignalCounts open) {
        var ages = List.copyOf(open.byAge().keySet());
        var youngestFirst = Comparator.comparing((Standing standing) -> ages.indexOf(standing.age()));
        return Chart.crossed(
                "open-by-age",
                words.message("monitor.open-work.by-age"),
                words.message("monitor.stage"),
                open.standing().stream().sorted(youngestFirst).toList(),
                standing -> words.code(standing.stage()),
                standing -> words.message("monitor.open-work.days", standing.age()),
                Standing::signals);
    }

    private Chart byKind(OverdueCounts overdue, Map<Kind, String> lists) {
        return Chart.crossed(
                        "overdue-by-kind",
                        words.message("monitor.open-work.by-kind"),
                        words.message("monitor.open-work.kind"),
                        overdue.counts(),
                        one -> words.code(one.kind().name()),
                        one -> words.code(one.urgency()),
                        Overdue::number)
                .leadingTo(lists.entrySet().stream()
                        .collect(toMap(list -> words.code(list.getKey().name()), Map.Entry::getValue)));
    }
}

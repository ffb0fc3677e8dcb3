package nl.signaalketen.projections.pages.monitor;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.monitor.ReferralFigures;
import nl.signaalketen.projections.monitor.ReferralFigures.Standing;
import nl.signaalketen.projections.monitor.ReferralMonitorController;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.projections.pages.chart.Chart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What became of the referrals that were asked. */
@Component
@Order(3)
class ReferralsPart implements MonitorPart {

    private final ReferralMonitorController door;
    private final Words words;

    ReferralsPart(ReferralMonitorController door, Words words) {
        this.door = door;
        this.words = words;
    }

    @Override
    public Shown of(Caller caller, MonitorQuestion asked) {
        var referrals = door.referrals(caller, asked.filters());
        return Shown.of(
                "referrals",
                words.message("monitor.referrals"),
                words.message("monitor.referrals.explanation"),
                List.of(
                        new Count(words.message("monitor.referrals.count"), referrals.referrals()),
                        new Count(words.message("monitor.referrals.open"), referrals.openReferrals())),
                List.of(
                        states(referrals),
                        Chart.of(
                                "referrals-by-decline-reason",
                                words.message("monitor.referrals.by-decline-reason"),
                                words.message("monitor.decline-reason"),
                                words.message("number"),
                                referrals.byDeclineReason(),
                                words::code)));
    }

    private Chart states(ReferralFigures referrals) {
        return Chart.crossed(
                "referrals-by-state",
                words.message("monitor.referrals.by-state"),
                words.message("state"),
                referrals.referralsByState(),
                standing -> words.code(standing.state()),
                standing -> words.code(standing.urgency()),
                Standing::referrals);
    }
}

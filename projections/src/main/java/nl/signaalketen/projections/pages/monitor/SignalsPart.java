package nl.signaalketen.projections.pages.monitor;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.monitor.Monitor;
import nl.signaalketen.projections.monitor.Monitor.Referrals;
import nl.signaalketen.projections.monitor.Monitor.Signals;
import nl.signaalketen.projections.monitor.SignalMonitorController;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.projections.pages.chart.Chart;
import nl.signaalketen.projections.web.Period;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where signals and referrals stand. */
@Component
@Order(1)
class SignalsPart implements MonitorPart {

    private final SignalMonitorController door;
    private final Words words;

    SignalsPart(SignalMonitorController door, Words words) {
        this.door = door;
        this.words = words;
    }

    @Override
    public Shown of(Caller caller, Period period) {
        var monitor = door.signals(caller, Picked.asFilters(period));
        return new Shown(
                "signals",
                words.message("monitor.signals"),
                words.message("monitor.signals.explanation"),
                List.of(
                        new Count(words.message("monitor.signals.count"), monitor.signals()),
                        new Count(words.message("monitor.signals.open"), open(monitor)),
                        new Count(words.message("monitor.referrals.open"), monitor.openReferrals())),
                List.of(stages(monitor), regions(monitor), referrals(monitor)));
    }

    private static int open(Monitor monitor) {
        return monitor.signalsByStage().stream()
                .filter(signals -> !signals.stage().equals("GEWOGEN"))
                .mapToInt(Signals::signals)
                .sum();
    }

    private Chart stages(Monitor monitor) {
        return Chart.crossed(
                "signals-by-stage",
                words.message("monitor.signals.by-stage"),
                words.message("monitor.stage"),
                monitor.signalsByStage(),
                this::standing,
                signals -> words.code(signals.urgency()),
                Signals::signals);
    }

    private String standing(Signals signals) {
        return signals.outcome() == null
                ? words.code(signals.stage())
                : words.code(signals.stage()) + ": " + words.code(signals.outcome());
    }

    private Chart regions(Monitor monitor) {
        return Chart.crossed(
                "signals-by-region",
                words.message("monitor.signals.by-region"),
                words.message("region"),
                monitor.signalsByStage(),
                signals -> words.region(signals.region()),
                signals -> words.code(signals.urgency()),
                Signals::signals);
    }

    private Chart referrals(Monitor monitor) {
        return Chart.crossed(
                "referrals-by-state",
                words.message("monitor.referrals.by-state"),
                words.message("state"),
                monitor.referralsByState(),
                referrals -> words.code(referrals.state()),
                referrals -> words.code(referrals.urgency()),
                Referrals::referrals);
    }
}

package nl.signaalketen.projections.pages.monitor;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.monitor.SignalFigures;
import nl.signaalketen.projections.monitor.SignalFigures.Standing;
import nl.signaalketen.projections.monitor.SignalMonitorController;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.projections.pages.chart.Chart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many signals were reported, and where they stand. */
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
    public Shown of(Caller caller, MonitorQuestion asked) {
        var signals = door.signals(caller, asked.filters());
        return Shown.of(
                "signals",
                words.message("monitor.signals"),
                words.message("monitor.signals.explanation") + " " + words.message("monitor.signals.done"),
                List.of(
                        new Count(words.message("monitor.signals.count"), signals.signals()),
                        new Count(words.message("monitor.signals.open"), signals.open(), Lists.open(caller))),
                List.of(
                        crossed(signals, "stage", words.message("monitor.stage"), this::standing),
                        crossed(signals, "region", words.message("region"), signal -> words.region(signal.region())),
                        chart("exploitation", signals.byExploitation(), words::code),
                        chart("agency-kind", signals.byAgencyKind(), words::code),
                        chart("month", EveryMonth.of(signals.byMonth()), words::month)));
    }

    private Chart crossed(SignalFigures signals, String what, String name, Function<Standing, String> row) {
        return Chart.crossed(
                "signals-by-" + what,
                words.message("monitor.signals.by-" + what),
                name,
                signals.signalsByStage(),
                row,
                standing -> words.code(standing.urgency()),
                Standing::signals);
    }

    private Chart chart(String what, Map<String, Integer> numbers, Function<String, String> said) {
        return Chart.of(
                "signals-by-" + what,
                words.message("monitor.signals.by-" + what),
                words.message("monitor." + what),
                words.message("number"),
                numbers,
                said);
    }

    private String standing(Standing standing) {
        return standing.outcome() == null
                ? words.code(standing.stage())
                : words.saying(words.code(standing.stage()), words.code(standing.outcome()));
    }
}

package nl.signaalketen.projections.pages.monitor;

import java.util.Arrays;
import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.monitor.LeadTimes;
import nl.signaalketen.projections.monitor.LeadTimes.Step;
import nl.signaalketen.projections.monitor.SignalMonitorController;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.projections.pages.chart.Measures;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How long it took from report to feedback, step by step. Source: NML 4.2. */
@Component
@Order(4)
class LeadTimesPart implements MonitorPart {

    private final SignalMonitorController door;
    private final Words words;

    LeadTimesPart(SignalMonitorController door, Words words) {
        this.door = door;
        this.words = words;
    }

    @Override
    public Shown of(Caller caller, MonitorQuestion asked) {
        var leadTimes = door.leadTimes(caller, asked.filters());
        return new Shown(
                "lead-times",
                words.message("monitor.lead-times"),
                words.message("monitor.lead-times.explanation"),
                List.of(new Count(words.message("monitor.signals.count"), leadTimes.signals())),
                List.of(),
                List.of(hours(leadTimes)),
                List.of());
    }

    private Measures hours(LeadTimes leadTimes) {
        return new Measures(
                "lead-times-by-step",
                words.message("monitor.lead-times.hours"),
                words.message("monitor.lead-times.step"),
                List.of(words.message("monitor.lead-times.median"), words.message("monitor.lead-times.p90")),
                List.of(words.message("monitor.lead-times.cases"), words.message("monitor.lead-times.reversed")),
                leadTimes.steps().stream().map(this::row).toList());
    }

    private Measures.Row row(Step step) {
        return new Measures.Row(
                words.message("step." + step.step()),
                Arrays.asList(step.medianHours(), step.p90Hours()),
                List.of(step.cases(), step.reversed()));
    }
}

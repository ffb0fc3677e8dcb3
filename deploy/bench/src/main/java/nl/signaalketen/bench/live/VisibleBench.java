package nl.signaalketen.bench.live;

import static nl.signaalketen.bench.report.Measurement.number;

import java.time.Duration;
import nl.signaalketen.bench.ground.Ground;
import nl.signaalketen.bench.ground.RunningService;
import nl.signaalketen.bench.ground.ServiceOfTheChain;
import nl.signaalketen.bench.report.Measurement;
import nl.signaalketen.bench.report.Progress;

/** How long after somebody reports a signal the monitor knows of it, while half of what can be reported is. */
public record VisibleBench(Ground ground, Duration window, Progress progress) {

    private static final double P50_MILLIS = 50;
    private static final double P99_MILLIS = 200;

    /** @param signals where signals are reported */
    public Measurement run(RunningService signals) {
        try (var _ = RunningService.start(ground, ServiceOfTheChain.PROJECTIONS);
                var monitor = new Watched(ground)) {
            var reporter = new Reporter(signals);
            var load = new Load(reporter);
            progress.say("reporting signals until the monitor keeps up");
            load.most(window, monitor::expect);
            monitor.seen();
            var most = load.most(window, monitor::expect);
            monitor.seen();
            progress.say("reporting signals, and looking for each in the monitor");
            var rate = most / 2;
            var answered = load.steady(rate, window, monitor::expect);
            return measured(most, rate, answered, monitor.seen());
        }
    }

    private static Measurement measured(double most, double rate, Latencies answered, Latencies seen) {
        return Measurement.of("From report to sight in the monitor")
                .figure("most, 4 clients, signals/s", most)
                .figure("reported, evenly, signals/s", rate)
                .figure("reports", Integer.toString(seen.sorted().length))
                .figure(
                        "p50, p99 until answered, ms",
                        number(answered.percentile(50)) + ", " + number(answered.percentile(99)))
                .bar("p50 until seen at most 50 ms", number(seen.percentile(50)), seen.percentile(50) <= P50_MILLIS)
                .bar("p99 until seen at most 200 ms", number(seen.percentile(99)), seen.percentile(99) <= P99_MILLIS)
                .done();
    }
}

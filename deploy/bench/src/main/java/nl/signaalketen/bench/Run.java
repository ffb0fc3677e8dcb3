package nl.signaalketen.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.signaalketen.bench.fill.History;
import nl.signaalketen.bench.fill.RoutingHistory;
import nl.signaalketen.bench.fill.SignalHistory;
import nl.signaalketen.bench.fill.Topics;
import nl.signaalketen.bench.ground.Ground;
import nl.signaalketen.bench.ground.Jvm;
import nl.signaalketen.bench.ground.Machine;
import nl.signaalketen.bench.ground.RunningService;
import nl.signaalketen.bench.ground.ServiceOfTheChain;
import nl.signaalketen.bench.ground.Settings;
import nl.signaalketen.bench.live.LiveBench;
import nl.signaalketen.bench.live.VisibleBench;
import nl.signaalketen.bench.queries.QueriesBench;
import nl.signaalketen.bench.rebuild.RebuildBench;
import nl.signaalketen.bench.reevaluation.BothSets;
import nl.signaalketen.bench.reevaluation.Candidate;
import nl.signaalketen.bench.reevaluation.ReevaluationBench;
import nl.signaalketen.bench.report.Measurement;
import nl.signaalketen.bench.report.Progress;
import nl.signaalketen.bench.report.Report;

/**
 * Measurements, one after the other, on ground of their own.
 *
 * @param only all of them where empty
 */
record Run(Path checkout, Set<Part> only, Progress progress) {

    /** What can be measured alone. */
    enum Part {
        /** with live reports beside it */
        REEVALUATION,
        REBUILD,
        /** from a report to its sight in the monitor, behind whatever was filled before */
        VISIBLE,
        /** what people ask the read models, of sixteen times as many signals as the facts tell of */
        QUERIES
    }

    Report of(long events) {
        Machine.mustHaveRoomFor(events);
        progress.say("starting PostgreSQL and Kafka");
        try (var ground = Ground.start(checkout)) {
            var conditions = conditions(ground);
            var measurements = new ArrayList<Measurement>();
            Consumer<Measurement> measured = measurement -> {
                progress.tell(measurement);
                measurements.add(measurement);
            };
            // referral-service would hear what is said for the rebuild, and the rebuild what is reported live
            var routing = wanted(
                    Part.REEVALUATION,
                    () -> reevaluation(ground, Candidate.ROUTERING, new RoutingHistory())
                            .run(events, measured, _ -> {}));
            var topics = new Topics(ground);
            if (isWanted(Part.REBUILD)) {
                new RebuildBench(ground, topics, progress).run(events, measured);
            }
            routing.ifPresent(alsoTriage -> {
                var triage = reevaluation(ground, Candidate.TRIAGE, new SignalHistory())
                        .run(
                                events,
                                measured,
                                service -> measured.accept(new LiveBench(window(events), progress).run(service)));
                measured.accept(new BothSets(triage, alsoTriage).measured());
            });
            if (isWanted(Part.VISIBLE)) {
                try (var signals = RunningService.start(ground, ServiceOfTheChain.SIGNAL)) {
                    measured.accept(new VisibleBench(ground, window(events), progress).run(signals));
                }
            }
            // the last, for it leaves read models behind that no other part expects
            if (isWanted(Part.QUERIES)) {
                measured.accept(new QueriesBench(ground, topics, progress).run(events));
            }
            return new Report(events, conditions, measurements);
        }
    }

    private <T> Optional<T> wanted(Part part, Supplier<T> measurement) {
        return isWanted(part) ? Optional.of(measurement.get()) : Optional.empty();
    }

    private boolean isWanted(Part part) {
        return only.isEmpty() || only.contains(part);
    }

    private ReevaluationBench reevaluation(Ground ground, Candidate candidate, History history) {
        return new ReevaluationBench(ground, candidate, history, progress);
    }

    /** How long signals are reported at a time: half a minute, and less where little is asked. */
    private static Duration window(long events) {
        return Duration.ofSeconds(Math.clamp(events / 10_000, 2, 30));
    }

    private static Map<String, String> conditions(Ground ground) {
        var conditions = new LinkedHashMap<String, String>();
        conditions.put("cores", Integer.toString(Machine.cores()));
        conditions.put("load average at the start", Machine.load());
        conditions.put("JVM of services and bare programs", Jvm.said());
        conditions.putAll(Settings.read(ground));
        return conditions;
    }
}

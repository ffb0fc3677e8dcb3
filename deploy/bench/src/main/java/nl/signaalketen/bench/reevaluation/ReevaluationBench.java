package nl.signaalketen.bench.reevaluation;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import nl.signaalketen.bench.fill.EventStore;
import nl.signaalketen.bench.fill.History;
import nl.signaalketen.bench.ground.BareProgram;
import nl.signaalketen.bench.ground.Ground;
import nl.signaalketen.bench.ground.Machine;
import nl.signaalketen.bench.ground.Replay;
import nl.signaalketen.bench.ground.RunningService;
import nl.signaalketen.bench.report.Measurement;
import nl.signaalketen.bench.report.Progress;

/** How fast one service tries a candidate on its whole history, what a bare loop takes for it, and how much memory it needs. */
public record ReevaluationBench(Ground ground, Candidate candidate, History history, Progress progress) {

    /**
     * The product and a bare loop over the same history.
     *
     * @param peak heap of the service in MB
     * @param bare of as many threads as there are cores
     */
    public record Sides(Replay.Ended product, Differing found, long peak, BareProgram.Result bare) {

        public boolean agree() {
            return product.errors() == 0
                    && product.events() == bare.done()
                    && found.found().equals(bare.found());
        }
    }

    /**
     * @param measured is told at once
     * @param afterwards is given the running service with all of history, when all else has been measured
     */
    public Outcome run(long events, Consumer<Measurement> measured, Consumer<RunningService> afterwards) {
        var fill = progress.stage(
                "filling the event store of " + candidate.service().module(), events);
        fill(0, events / 10, fill);
        var peakAtTenth = peakAtTenth();
        fill(events / 10, events, done -> fill.accept(events / 10 + done));
        try (var service = RunningService.start(ground, candidate.service())) {
            var sides = sides(service, events);
            var outcome = new Outcome(candidate, sides, bare(events / 10, 1), peakAtTenth);
            measured.accept(outcome.measured());
            afterwards.accept(service);
            return outcome;
        }
    }

    void fill(long from, long to, LongConsumer filled) {
        ground.makeTables(candidate.service());
        candidate.layOut(ground.home());
        new EventStore(ground, candidate.service()).fill(history, from, to, filled);
    }

    Sides sides(RunningService service, long events) {
        service.heap().watch();
        var replay = ProductReevaluation.start(service, candidate, null);
        var ended = replay.awaitEnd(progress.stage("re-evaluating " + candidate.set(), events));
        var peak = service.heap().peak();
        var found = ProductReevaluation.found(ground, candidate, replay);
        replay.close();
        return new Sides(ended, found, peak, bare(events, Machine.cores()));
    }

    private long peakAtTenth() {
        progress.say("looking at the memory of a re-evaluation of a tenth of " + candidate.set());
        try (var service = RunningService.start(ground, candidate.service())) {
            service.heap().watch();
            var replay = ProductReevaluation.start(service, candidate, null);
            replay.awaitEnd(_ -> {});
            replay.close();
            return service.heap().peak();
        }
    }

    /** @param events that were filled in, before anything else came */
    private BareProgram.Result bare(long events, int threads) {
        progress.say("a bare loop over " + candidate.set() + ", threads: " + threads);
        return BareProgram.run(
                ground, BareReevaluation.class, BareReevaluation.environment(candidate, events, threads));
    }
}

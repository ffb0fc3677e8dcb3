package nl.signaalketen.bench.rebuild;

import static nl.signaalketen.bench.report.Measurement.number;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.stream.IntStream;
import nl.signaalketen.bench.ground.Ground;
import nl.signaalketen.bench.ground.Replay;
import nl.signaalketen.bench.ground.RunningService;
import nl.signaalketen.bench.report.Measurement;
import nl.signaalketen.bench.report.Progress;
import nl.signaalketen.projections.ReadModels;

/** What it saves that all read models are rebuilt in one go, beside each of them alone from the same facts. */
record AloneBench(Ground ground, Progress progress) {

    private static final double MOST = 0.6;

    /** @param together how long all of them took in this run */
    Measurement run(Duration together) {
        var measured = Measurement.of("All read models together, and each alone");
        var sum = Duration.ZERO;
        for (var which : IntStream.range(0, ReadModels.ALL.size()).toArray()) {
            var name = Collections.min(ReadModels.ALL.get(which).tables());
            progress.say("the read model of " + name + " alone");
            var took = alone(which).took();
            measured.figure(name + " and what goes with it alone, s", seconds(took));
            sum = sum.plus(took);
        }
        var ratio = seconds(together) / seconds(sum);
        return measured.figure("the sum of these, s", seconds(sum))
                .figure("all together, s", seconds(together))
                .bar("together at most 0.6 of the sum", number(ratio), ratio <= MOST)
                .done();
    }

    private Replay.Ended alone(int which) {
        var one = Map.of(OneReadModel.WHICH, Integer.toString(which));
        try (var service = RunningService.startAs(ground, OneReadModel.class, one)) {
            var product = new ProductRebuild(ground, service);
            var replay = product.start();
            var ended = replay.awaitEnd(_ -> {});
            product.drop(replay);
            return ended;
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}

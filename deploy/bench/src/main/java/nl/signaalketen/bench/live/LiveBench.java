package nl.signaalketen.bench.live;

import static nl.signaalketen.bench.report.Measurement.number;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.signaalketen.bench.ground.Replay;
import nl.signaalketen.bench.ground.RunningService;
import nl.signaalketen.bench.reevaluation.Candidate;
import nl.signaalketen.bench.reevaluation.ProductReevaluation;
import nl.signaalketen.bench.report.Measurement;
import nl.signaalketen.bench.report.Progress;

/** How long who reports a signal waits for the answer, while all of history is re-evaluated and while it is not. */
public record LiveBench(Duration window, Progress progress) {

    /** What ops would ask for beside live work: a million events in little over three minutes. */
    private static final int EVENTS_PER_SECOND = 5_000;

    private static final int ROUNDS = 2;
    private static final double MAY_GROW = 2;

    public Measurement run(RunningService service) {
        var load = new Load(new Reporter(service));
        progress.say("reporting signals, to see how many can be");
        load.most(window);
        var most = load.most(window);
        var rate = most / 2;
        var without = load.steady(rate, window);
        var with = during(service, () -> load.steady(rate, window));
        for (int round = 1; round < ROUNDS; round++) {
            without = without.and(load.steady(rate, window));
            with = with.and(during(service, () -> load.steady(rate, window)));
        }
        var ratio = with.percentile(99) / without.percentile(99);
        return Measurement.of("Live reports during a full re-evaluation of triage")
                .figure("most, 4 clients, signals/s", most)
                .figure("reported, evenly, signals/s", rate)
                .figure("eventsPerSecond of the replay", Integer.toString(EVENTS_PER_SECOND))
                .figure("reports without, with", without.sorted().length + ", " + with.sorted().length)
                .figure("p50 without, ms", without.percentile(50))
                .figure("p50 with, ms", with.percentile(50))
                .figure("p99 without, ms", without.percentile(99))
                .figure("p99 with, ms", with.percentile(99))
                .bar("p99 at most twice that without", number(ratio) + " times", ratio <= MAY_GROW)
                .done();
    }

    private Latencies during(RunningService service, Supplier<Latencies> reporting) {
        progress.say("reporting signals while history is re-evaluated");
        try (var replays = new Again(service)) {
            var latencies = reporting.get();
            replays.mustHaveRun();
            return latencies;
        }
    }

    /** Replays one after the other: a short history comes to its end before the window does. */
    private static final class Again implements AutoCloseable {

        private static final long LOOK_EVERY_MILLIS = 500;

        private final RunningService service;
        private final CountDownLatch over = new CountDownLatch(1);
        private final Thread thread;
        private volatile int begun;

        Again(RunningService service) {
            this.service = service;
            this.thread = Thread.ofPlatform().name("replays").start(this::run);
        }

        private void run() {
            while (over.getCount() > 0) {
                var replay = ProductReevaluation.start(service, Candidate.TRIAGE, EVENTS_PER_SECOND);
                begun++;
                awaitEnd(replay);
                replay.close();
            }
        }

        private void awaitEnd(Replay replay) {
            try {
                var last = false;
                while (!last && replay.isRunning()) {
                    last = over.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        void mustHaveRun() {
            if (begun == 0 || !thread.isAlive()) {
                throw new IllegalStateException("No replay was at work while signals were reported");
            }
        }

        @Override
        public void close() {
            over.countDown();
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

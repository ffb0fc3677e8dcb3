package nl.signaalketen.local.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The work in stages: how far each is, and how long it took. */
final class Stages {

    /** How long a stage took. */
    record Took(String stage, Duration time) {}

    private final PrintWriter out;
    private final boolean live;
    private final List<Took> took = new ArrayList<>();

    /** @param live whether a line may be written over: a terminal */
    Stages(PrintWriter out, boolean live) {
        this.out = out;
        this.live = live;
    }

    List<Took> took() {
        return List.copyOf(took);
    }

    void say(String text) {
        out.println(text);
        out.flush();
    }

    /** @param total number of steps to be counted */
    <T> T run(String stage, int total, Function<Progress, T> work) {
        var begin = System.nanoTime();
        var result = work.apply(new Progress(stage, total));
        var time = Duration.ofNanos(System.nanoTime() - begin);
        took.add(new Took(stage, time));
        out.printf(
                "%s  %-42s %9s %8.1f s%n",
                live ? "\r" : "", stage, total == 0 ? "" : total + "/" + total, seconds(time));
        out.flush();
        return result;
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    /** Counts steps from any thread. */
    final class Progress {

        private final String stage;
        private final int total;
        private final AtomicInteger done = new AtomicInteger();

        private Progress(String stage, int total) {
            this.stage = stage;
            this.total = total;
        }

        void step() {
            var now = done.incrementAndGet();
            if (live) {
                out.printf("\r  %-42s %9s", stage, now + "/" + total);
                out.flush();
            } else if (now % Math.max(1, total / 4) == 0 && now < total) {
                say("  %-42s %9s".formatted(stage, now + "/" + total));
            }
        }
    }
}

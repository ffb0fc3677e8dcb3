package nl.signaalketen.local.demo.progress;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;

/** Runs a piece of work stage by stage, shows each, and keeps how long it took. */
public final class Stages {

    private final PrintWriter out;
    private final boolean terminal;
    private final SequencedMap<String, Duration> took = new LinkedHashMap<>();

    /** @param terminal whether somebody watches */
    public Stages(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    public <T> T run(String name, int steps, Function<Gauge, T> work) {
        var begin = System.nanoTime();
        try (var gauge = terminal ? new Bar(name, steps) : new Lines(out, name, steps)) {
            return work.apply(gauge);
        } finally {
            took.put(name, Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    /** For a stage that shows itself. */
    public void run(String name, Runnable work) {
        var begin = System.nanoTime();
        work.run();
        took.put(name, Duration.ofNanos(System.nanoTime() - begin));
    }

    public SequencedMap<String, Duration> took() {
        return took;
    }
}

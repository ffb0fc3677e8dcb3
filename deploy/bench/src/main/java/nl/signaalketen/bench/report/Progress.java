package nl.signaalketen.bench.report;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongConsumer;

/** Tells a person at the terminal how far the bench is; every tenth of a stage is a line. */
public final class Progress {

    private static final int TENTHS = 10;

    private final PrintWriter out;
    private final long began = System.nanoTime();

    public Progress(PrintWriter out) {
        this.out = out;
    }

    public void say(String what) {
        out.printf(Locale.ROOT, "%6.0f s  %s%n", (System.nanoTime() - began) / 1e9, what);
        out.flush();
    }

    /** At once, so that what has been measured is known if the rest fails. */
    public void tell(Measurement measurement) {
        say(measurement.name() + ", load average " + measurement.load());
        measurement.figures().forEach((name, value) -> say("  %s: %s".formatted(name, value)));
        measurement
                .bars()
                .forEach(bar ->
                        say("  %s %s: %s".formatted(bar.met() ? "met" : "MISSED", bar.wanted(), bar.measured())));
    }

    /** @return to be told how many of so many are done */
    public LongConsumer stage(String what, long all) {
        say(what);
        var told = new long[1];
        return done -> {
            var tenth = all == 0 ? TENTHS : done * TENTHS / all;
            if (tenth > told[0]) {
                told[0] = tenth;
                say("  %s: %d%%".formatted(what, tenth * TENTHS));
            }
        };
    }
}

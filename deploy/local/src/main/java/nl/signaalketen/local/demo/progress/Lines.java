package nl.signaalketen.local.demo.progress;

import java.io.PrintWriter;

/** A line for each quarter of the work, where nobody watches a terminal. */
final class Lines implements Gauge {

    private static final int QUARTERS = 4;

    private final PrintWriter out;
    private final String name;
    private final int steps;
    private int done;

    Lines(PrintWriter out, String name, int steps) {
        this.out = out;
        this.name = name;
        this.steps = steps;
    }

    @Override
    public synchronized void step() {
        done++;
        // more may come than was expected, also where nothing was
        if (done >= steps || done * QUARTERS / steps > (done - 1) * QUARTERS / steps) {
            out.printf("  %-42s %9s%n", name, done + "/" + steps);
            out.flush();
        }
    }

    @Override
    public void close() {
        // each line is complete in itself
    }
}

package nl.signaalketen.local;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import nl.signaalketen.local.chain.Chain;
import nl.signaalketen.local.chain.Part;

/** Tells a person what happens to the chain. */
final class Terminal implements Chain.News {

    private final PrintWriter out;

    Terminal(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void ready(Part part, Duration took) {
        say("  %-18s ready  %5.1f s   %s".formatted(part.name(), took.toMillis() / 1000.0, part.address()));
    }

    @Override
    public void ended(Part part) {
        say("  %-18s ended; it is started again".formatted(part.name()));
    }

    @Override
    public void notStarted(Part part, RuntimeException why) {
        say("  %-18s does not start; it is tried again (%s)".formatted(part.name(), why.getMessage()));
    }

    synchronized void say(String text) {
        out.println(text);
        out.flush();
    }

    static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}

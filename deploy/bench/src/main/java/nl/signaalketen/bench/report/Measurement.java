package nl.signaalketen.bench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.signaalketen.bench.ground.Machine;

/**
 * One thing that was measured.
 *
 * @param figures by name, in the order in which they were measured
 * @param load how busy the machine was when it was over
 */
public record Measurement(String name, Map<String, String> figures, List<Bar> bars, String load) {

    public boolean met() {
        return bars.stream().allMatch(Bar::met);
    }

    /** Rounded to what a reader takes in. */
    public static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }

    public static Noting of(String name) {
        return new Noting(name);
    }

    /** Notes figures as they come. */
    public static final class Noting {

        private final String name;
        private final Map<String, String> figures = new LinkedHashMap<>();
        private final List<Bar> bars = new ArrayList<>();

        private Noting(String name) {
            this.name = name;
        }

        public Noting figure(String what, String value) {
            figures.put(what, value);
            return this;
        }

        public Noting figure(String what, double value) {
            return figure(what, number(value));
        }

        public Noting bar(String wanted, String measured, boolean met) {
            bars.add(new Bar(wanted, measured, met));
            return this;
        }

        public Measurement done() {
            return new Measurement(name, figures, bars, Machine.load());
        }
    }
}

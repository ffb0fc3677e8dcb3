package nl.signaalketen.bench.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All of a run: on what, and what was measured. */
public record Report(long events, Map<String, String> conditions, List<Measurement> measurements) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public boolean met() {
        return measurements.stream().allMatch(Measurement::met);
    }

    public void printJson(PrintWriter out) {
        out.println(JSON.writeValueAsString(
                Map.of("events", events, "conditions", conditions, "measurements", measurements, "allBarsMet", met())));
    }

    public void printTable(PrintWriter out) {
        out.println("Bench of " + Measurement.number(events) + " events");
        conditions.forEach((name, value) -> out.printf("  %-42s %s%n", name, value));
        for (var measurement : measurements) {
            out.printf("%n%s (load average %s)%n", measurement.name(), measurement.load());
            measurement.figures().forEach((name, value) -> out.printf("  %-42s %s%n", name, value));
            for (var bar : measurement.bars()) {
                out.printf("  %s %s: %s%n", bar.met() ? "met   " : "MISSED", bar.wanted(), bar.measured());
            }
        }
        out.printf("%n%s%n", met() ? "All bars are met." : "A bar is missed.");
    }
}

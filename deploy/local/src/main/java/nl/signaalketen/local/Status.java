package nl.signaalketen.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.signaalketen.local.chain.Part;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Shows what runs, and whether it is ready. */
@Command(
        name = "status",
        description = "Show what runs. Exit code 0 if all of it is ready, 1 otherwise.",
        mixinStandardHelpOptions = true)
final class Status implements Callable<Integer> {

    /** How it is written. */
    enum Output {
        table,
        json
    }

    record Line(String name, String state, @Nullable Long process, String address) {}

    record Report(boolean ready, @Nullable Long launcher, List<Line> parts) {}

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--output",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Output output = Output.table;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        var report = report(place.chainIn(place.running(), place.running().offset(), new Terminal(out))
                .parts());
        switch (output) {
            case json ->
                out.println(JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(report));
            case table -> {
                report.parts()
                        .forEach(p -> out.printf(
                                "%-18s %-10s %8s   %s%n",
                                p.name(), p.state(), p.process() == null ? "-" : p.process(), p.address()));
                out.println(
                        report.launcher() == null
                                ? "No launcher runs: ./keten up"
                                : "launcher: process " + report.launcher());
            }
        }
        out.flush();
        return report.ready() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Report report(List<Part> parts) throws InterruptedException {
        var lines = new ArrayList<Line>();
        for (var part : parts) {
            var pid = part.process().map(ProcessHandle::pid).orElse(null);
            lines.add(new Line(part.name(), part.state().name(), pid, part.address()));
        }
        var ready = lines.stream().allMatch(l -> l.state().equals(Part.State.READY.name()));
        return new Report(
                ready, place.running().launcher().map(ProcessHandle::pid).orElse(null), lines);
    }
}

package nl.signaalketen.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.signaalketen.bench.report.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that runs the bench. */
@Command(
        name = "deploy/bench/run",
        description =
                "Measures how fast replays are beside bare programs that do the same, and how soon a report can be seen, on this machine and now.",
        mixinStandardHelpOptions = true,
        version = "Signaalketen 0.1.0",
        footer = {"", "Exit codes: 0 every bar is met, 1 one is missed or the bench failed, 2 the command is wrong."})
public final class Bench implements Callable<Integer> {

    private static final long FEWEST = 1_000;

    enum Output {
        table,
        json
    }

    @Option(
            names = "--events",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "how many events each history has (default: ${DEFAULT-VALUE})")
    private long events;

    @Option(
            names = "--output",
            defaultValue = "table",
            description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Output output = Output.table;

    @Option(
            names = "--only",
            paramLabel = "PART",
            description = "one of ${COMPLETION-CANDIDATES}; live reports belong to the first (default: all)")
    private Set<Run.Part> only = Set.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** @param arguments as typed */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() {
        if (events < FEWEST) {
            throw new ParameterException(spec.commandLine(), "--events must be at least " + FEWEST);
        }
        var out = spec.commandLine().getOut();
        var report = new Run(Path.of(System.getProperty("bench.checkout", ".")), only, progress()).of(events);
        if (output == Output.json) {
            report.printJson(out);
        } else {
            report.printTable(out);
        }
        out.flush();
        return report.met() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private Progress progress() {
        PrintWriter err = spec.commandLine().getErr();
        return new Progress(err);
    }
}

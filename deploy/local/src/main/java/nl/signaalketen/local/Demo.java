package nl.signaalketen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.signaalketen.local.chain.Chain;
import nl.signaalketen.local.chain.ChainProblem;
import nl.signaalketen.local.chain.Home;
import nl.signaalketen.local.demo.ChecklistFile;
import nl.signaalketen.local.demo.Feeder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a chain on fresh data, feeds it, and compares what it counts with what was published. */
@Command(
        name = "demo",
        description = {
            "Run a chain on fresh data and feed it through its REST API: the 2019 checklists all the way to registrations"
                    + " and referrals, then a story across the border. Exit code 0 only if every figure is the published one"
                    + " (for another file: if the chain accounts for every row)."
        },
        mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {

    @Mixin
    private Place place = new Place();

    @Mixin
    private PortOffset offset = new PortOffset();

    @Option(names = "--checklists", paramLabel = "FILE.csv", description = "other checklists, in the same columns")
    private @Nullable Path checklists;

    @Option(names = "--figures", paramLabel = "OUT.json", description = "write the figures to this file as well")
    private @Nullable Path figures;

    @Option(names = "--stay", description = "keep the chain running afterwards, until Ctrl-C")
    private boolean stay;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private volatile int exitCode = ExitCode.SOFTWARE;

    @Override
    public Integer call() throws InterruptedException {
        var file = ChecklistFile.read(checklists);
        var terminal = new Terminal(spec.commandLine().getOut());
        var home = fresh();
        var chain = place.chainIn(home, offset.get(), terminal);
        var stop = new Thread(() -> {
            chain.close();
            Runtime.getRuntime().halt(exitCode);
        });
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            exitCode = feed(chain, file, terminal) ? ExitCode.OK : ExitCode.SOFTWARE;
            if (stay) {
                terminal.say("The chain stays until Ctrl-C: "
                        + place.addresses(offset.get()).projections());
                new CountDownLatch(1).await();
            }
            return exitCode;
        } finally {
            // where Ctrl-C interrupts, the hook does this
            if (!chain.isClosed()) {
                Runtime.getRuntime().removeShutdownHook(stop);
                chain.close();
            }
        }
    }

    private boolean feed(Chain chain, ChecklistFile file, Terminal terminal) {
        terminal.say("Starting PostgreSQL, Kafka, the token issuer and four services on fresh data ...");
        chain.start();
        var live = System.console() != null && System.console().isTerminal();
        var addresses = place.addresses(offset.get());
        var outcome = new Feeder(file, addresses, spec.commandLine().getOut(), live, Clock.systemUTC()).run();
        if (figures != null) {
            write(figures, outcome.figures());
            terminal.say("Figures written to " + figures);
        }
        return outcome.good();
    }

    private Home fresh() {
        var home = new Home(place.home().path().resolve("demo"));
        home.launcher().ifPresent(launcher -> {
            throw new ChainProblem("A demo runs already (process %d).".formatted(launcher.pid()));
        });
        place.chainIn(home, home.offset(), new Terminal(spec.commandLine().getOut()))
                .stop();
        home.delete();
        return home;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new ChainProblem("Cannot write the figures to %s (%s)".formatted(file, e.getMessage()));
        }
    }
}

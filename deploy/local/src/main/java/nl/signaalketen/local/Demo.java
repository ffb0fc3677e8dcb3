package nl.signaalketen.local;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.signaalketen.local.chain.Chain;
import nl.signaalketen.local.chain.ChainProblem;
import nl.signaalketen.local.demo.Demonstration;
import nl.signaalketen.local.demo.Material;
import nl.signaalketen.local.demo.Result;
import nl.signaalketen.local.demo.figures.FiguresFile;
import nl.signaalketen.local.demo.file.UnusableFile;
import nl.signaalketen.local.demo.progress.Stages;
import nl.signaalketen.signal.contract.ChainTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the chain on fresh data and shows that it works. */
@Command(
        name = "demo",
        description =
                "Take the checklists of 2019, or those of a file, through the whole chain on fresh data; then the Linne story.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 every figure agrees, 1 one does not or the chain failed, 2 the file, or where to write the figures, cannot be used."
        })
final class Demo implements Callable<Integer> {

    private static final Clock CLOCK = Clock.system(ChainTime.ZONE);

    @Mixin
    private Place place = new Place();

    @Mixin
    private PortOffset offset = new PortOffset();

    @Option(
            names = "--checklists",
            paramLabel = "FILE.csv",
            description = "another file with the columns of checklists-rsz-2019.csv")
    private @Nullable Path checklists;

    @Option(
            names = "--figures",
            paramLabel = "OUT.json",
            description = "write the figures there, in the shape of published-2019.json")
    private @Nullable Path figures;

    @Option(names = "--stay", description = "keep the chain running afterwards, until Ctrl-C")
    private boolean stay;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private volatile int exitCode = ExitCode.SOFTWARE;

    @Override
    public Integer call() throws InterruptedException {
        mustBeWritable();
        return run(Material.of(checklists, CLOCK));
    }

    /** Tried before anything is run: to learn it after minutes would be a pity. */
    private void mustBeWritable() {
        if (figures == null) {
            return;
        }
        var isNew = Files.notExists(figures);
        try {
            Files.newByteChannel(figures, CREATE, WRITE).close();
            if (isNew) {
                Files.delete(figures);
            }
        } catch (IOException e) {
            throw new UnusableFile(figures.toString(), "cannot be written (" + e + ")");
        }
    }

    private int run(Material material) throws InterruptedException {
        var out = spec.commandLine().getOut();
        var terminal = new Terminal(out);
        var chain = fresh(terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop(chain);
            // whoever ends a good demo that stays by Ctrl-C has not made it fail
            Runtime.getRuntime().halt(exitCode);
        }));
        try {
            var stages =
                    new Stages(out, System.console() != null && System.console().isTerminal());
            terminal.say("Starting PostgreSQL, Kafka, the token issuer and four services ...");
            stages.run("Chain started", chain::start);
            var result = new Demonstration(material, place.addresses(offset.get()), CLOCK).run(stages);
            terminal.say(result.text());
            write(result);
            exitCode = result.good() ? ExitCode.OK : ExitCode.SOFTWARE;
            if (stay) {
                terminal.say("""
                        The chain keeps running; Ctrl-C stops it. Its pages: %s/
                        Commands in another terminal reach it while no other chain of this checkout runs: ./keten figures list
                        %s""".formatted(place.addresses(offset.get()).projections(), Up.LOGINS));
                new CountDownLatch(1).await();
            }
            return exitCode;
        } finally {
            stop(chain);
        }
    }

    /** The chain of the demo, with nothing of an earlier one left, running or stored. */
    private Chain fresh(Terminal terminal) {
        var home = place.home().ofTheDemo();
        home.launcher().ifPresent(launcher -> {
            throw new ChainProblem("A demo runs already (process %d).".formatted(launcher.pid()));
        });
        new Neighbour("up", place.home()).mustHoldOtherPortsThan("demo", offset.get());
        var chain = place.chainIn(home, offset.get(), terminal);
        chain.stop();
        home.delete();
        return chain;
    }

    private synchronized void stop(Chain chain) {
        if (!chain.isClosed()) {
            chain.close();
        }
    }

    private void write(Result result) {
        if (figures != null) {
            FiguresFile.write(figures, result.material().year(), result.source(), result.figures());
        }
    }
}

package nl.signaalketen.local;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import nl.signaalketen.local.chain.ChainProblem;
import nl.signaalketen.local.chain.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops the chain from another terminal; also what a killed launcher left running. */
@Command(name = "down", description = "Stop the chain; its data is kept.", mixinStandardHelpOptions = true)
final class Down implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Mixin
    private Place place = new Place();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var terminal = new Terminal(spec.commandLine().getOut());
        var home = place.running();
        var launcher = home.launcher();
        var chain = place.chainIn(home, home.offset(), terminal);
        if (launcher.isEmpty() && chain.parts().stream().map(Part::process).allMatch(Optional::isEmpty)) {
            terminal.say("Nothing runs.");
            return ExitCode.OK;
        }
        launcher.ifPresent(Down::end);
        chain.stop();
        terminal.say("Stopped. The data is kept; ./keten up --data %s goes on with it.".formatted(home.path()));
        return ExitCode.OK;
    }

    private static void end(ProcessHandle launcher) {
        launcher.destroy();
        launcher.onExit()
                .completeOnTimeout(launcher, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        if (launcher.isAlive()) {
            throw new ChainProblem("The launcher (process %d) does not stop.".formatted(launcher.pid()));
        }
    }
}

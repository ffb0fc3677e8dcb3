package nl.signaalketen.local;

import java.util.concurrent.Callable;
import nl.signaalketen.local.chain.ChainProblem;
import nl.signaalketen.local.chain.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Removes the data of a chain that does not run. */
@Command(name = "reset", description = "Remove all data, keys and logs, after asking.", mixinStandardHelpOptions = true)
final class Reset implements Callable<Integer> {

    @Mixin
    private Place place = new Place();

    @Option(names = "--yes", description = "do not ask")
    private boolean yes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var home = place.home();
        var terminal = new Terminal(spec.commandLine().getOut());
        mustNotRun(home);
        mustNotRun(new Home(home.path().resolve("demo")));
        if (!yes && !agreed(home)) {
            terminal.say("Nothing was removed.");
            return ExitCode.SOFTWARE;
        }
        place.chain(home.offset(), terminal).stop();
        home.delete();
        terminal.say("Removed " + home.path().normalize());
        return ExitCode.OK;
    }

    private static void mustNotRun(Home home) {
        if (home.launcher().isPresent()) {
            throw new ChainProblem("The chain runs on %s. Stop it first: ./keten down".formatted(home.path()));
        }
    }

    private static boolean agreed(Home home) {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new ChainProblem("There is nobody to ask here. ./keten reset --yes removes " + home.path());
        }
        var answer = console.readLine("Remove all data, keys and logs in %s? [y/N] ", home.path());
        return answer != null && answer.strip().equalsIgnoreCase("y");
    }
}

package nl.signaalketen.local.ops;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands for ops have in common: whom they ask, how they write, and what their exit code says. */
@Command(
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 as asked, 1 it failed, 2 the command itself is wrong, 3 refused because of how things stand."
        })
abstract class OpsCommand implements Callable<Integer> {

    @Mixin
    private Deployment deployment = new Deployment();

    @Option(
            names = "--output",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Paper.Form form = Paper.Form.table;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** @return the exit code */
    abstract int act(Services services, Paper paper);

    /** Where to look, or what to do, where it is refused because of how things stand; empty for what only reads. */
    String ifRefused(Paper paper) {
        return "";
    }

    /** @param words the command that shows what it was refused for */
    static String whereItStands(Paper paper, String words) {
        return "Where it stands: " + paper.command(words);
    }

    @Override
    public final Integer call() {
        return run(deployment::reach);
    }

    final int run(Supplier<Services> reach) {
        var line = spec.commandLine();
        var paper = new Paper(line.getOut(), line.getErr(), form, Screen.width(spec), deployment.asTyped());
        try {
            return act(reach.get(), paper);
        } catch (OpsProblem problem) {
            paper.aside(String.valueOf(problem.getMessage()));
            if (problem.isRefusal()) {
                paper.aside(ifRefused(paper));
            }
            return problem.exitCode();
        } finally {
            paper.flush();
        }
    }
}

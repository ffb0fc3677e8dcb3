package nl.signaalketen.local.ops;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the shell needs to complete commands and options. */
@Command(
        name = "completion",
        description = "Print what bash or zsh needs to complete commands: source <(./keten completion)",
        mixinStandardHelpOptions = true)
public final class Completion implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        // the shell asks by the last part of the path
        spec.commandLine().getOut().print(AutoComplete.bash("keten", spec.root().commandLine()));
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}

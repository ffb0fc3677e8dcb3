package nl.signaalketen.local.ops;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Records that could not be handled; alone it prints its help. */
@Command(
        name = "deadletters",
        description = "Records that a service could not handle: where each lies and why, never what it says.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {DeadLettersList.class, DeadLettersShow.class, DeadLetterAct.Retry.class, DeadLetterAct.Drop.class
        })
public final class DeadLetters implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}

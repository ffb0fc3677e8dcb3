package nl.signaalketen.local.ops;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Topics written anew; alone it prints its help. */
@Command(
        name = "republish",
        description = "Write what a service said on its topics again, from its event store; who heard it does not act"
                + " again.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {
            RepublishStart.class,
            RepublishStatus.class,
            RepublishList.class,
            RepublishMove.Pause.class,
            RepublishMove.Resume.class,
            RepublishMove.Cancel.class
        })
public final class Republish implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}

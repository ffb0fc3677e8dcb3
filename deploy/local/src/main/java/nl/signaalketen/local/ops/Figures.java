package nl.signaalketen.local.ops;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Figures that were published; alone it prints its help. */
@Command(
        name = "figures",
        description =
                "Publish the figures of a year, show what was published, and make what was published again to the digit.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {FiguresPublish.class, FiguresList.class, FiguresShow.class, FiguresVerify.class})
public final class Figures implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
